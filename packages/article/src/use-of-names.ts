import {functionWords, offices, organisationNames, placeNames, speechVerbs, verbReadings} from '@lint-news/lexicon'
import type {Name} from './find-names.ts'
import type {Word} from './word.ts'

/** Small words before what is no person: a place, a thing, an organisation. */
const beforeOthers = new Set([
  'a',
  'across',
  'an',
  'around',
  'at',
  'in',
  'inside',
  'into',
  'near',
  'on',
  'outside',
  'the',
  'throughout',
  'via',
  'within'
])
/** Verbs whose object is nearly always a person. */
const takesPerson = new Set([
  'ask',
  'arrest',
  'criticise',
  'criticize',
  'dismiss',
  'fire',
  'hire',
  'interview',
  'mention',
  'nominate',
  'praise',
  'replace',
  'succeed',
  'tell',
  'thank'
])

interface Use {
  /** As the subject of a verb of speech, or the object of a verb that takes people. */
  asPerson: number
  /** Behind a word that stands before places and things, or followed by `which` or `it`. */
  asOther: number
  /** Where no sentence begins: there the capital is the word's own. */
  inside: number
}

/** How the article uses the capitalised words that stand alone in it. */
export class UseOfNames {
  readonly #uses = new Map<string, Use>()

  constructor(names: readonly Name[]) {
    for (const {core, title} of names) {
      if (core.length > 1 || title !== undefined) continue
      this.#count(core[0])
    }
  }

  #count(word: Word): void {
    let use = this.#uses.get(word.stem)
    if (!use) {
      use = {asPerson: 0, asOther: 0, inside: 0}
      this.#uses.set(word.stem, use)
    }
    const {article} = word
    const first = word === word.sentence.words[0]
    const previous = first ? undefined : article.words[word.index - 1]
    if (previous && !first) use.inside++
    if (previous && beforeOthers.has(previous.key)) use.asOther++
    if (isSubjectOfSpeech(word) || (previous && isObject(previous))) use.asPerson++
    if (followedByOther(word)) use.asOther++
  }

  /** Whether the article calls somebody or something by this word alone. */
  standsAlone(key: string): boolean {
    return this.#uses.has(key)
  }

  /** Whether a word that stands alone, of an unknown name, is used as a person's. */
  isPerson(word: Word): boolean {
    const use = this.#uses.get(word.stem)
    if (!use || use.asPerson === 0 || use.asOther > 0) return false
    const {stem} = word
    return !(
      word.casing === 'upper' ||
      stem.length < 2 ||
      functionWords.has(stem) ||
      offices.has(stem) ||
      placeNames.has(stem) ||
      organisationNames.has(stem)
    )
  }

  /** Whether this word, though some person's name, stands for a place here. */
  isOther(word: Word): boolean {
    const previous = word === word.sentence.words[0] ? undefined : word.article.words[word.index - 1]
    return previous !== undefined && (previous.key === 'in' || previous.key === 'at' || previous.key === 'near')
  }

  /** Whether a row of capitals without other evidence is used as a person's name. */
  namesPerson(core: readonly Word[]): boolean {
    const last = core[core.length - 1]
    if (isSubjectOfSpeech(last) || isAged(last)) return true
    const use = this.#uses.get(last.stem)
    return use !== undefined && use.asPerson > 0 && use.asOther === 0
  }
}

/** `Okoye said`, `Okoye also told`, `said Okoye`. */
export function isSubjectOfSpeech(word: Word): boolean {
  if (word.key !== word.stem) return false
  const {words, text} = word.article
  let next = words[word.index + 1]
  for (
    let skipped = 0;
    next && skipped < 2 && next.sentence === word.sentence;
    skipped++, next = words[next.index + 1]
  ) {
    if (next.start - words[next.index - 1].end !== 1) break
    if (isPastSpeech(next.key)) return true
    if (!adverbs.has(next.key) && !next.key.endsWith('ly')) break
  }
  const previous = words[word.index - 1]
  if (previous?.sentence !== word.sentence || word.start - previous.end !== 1 || !isPastSpeech(previous.key))
    return false
  // `said Okoye,`: the attribution ends there, or an apposition follows.
  return next === undefined || next.sentence !== word.sentence || /[,.;:]/.test(text.slice(word.end, next.start))
}

const adverbs = new Set(['also', 'later', 'then', 'has', 'had', 'again', 'once', 'reportedly', 'further'])

/** Whether a key is a finite verb of speech and nothing else: `claims` and `report` may be nouns. */
function isPastSpeech(key: string): boolean {
  if (!speechVerbs.has(key)) return false
  return presents.has(key) || verbReadings(key).some(({form}) => form === 'past')
}

const presents = new Set(['adds', 'argues', 'asks', 'insists', 'says', 'tells', 'writes'])

function isObject(previous: Word): boolean {
  return verbReadings(previous.key).some(({lemma}) => takesPerson.has(lemma))
}

const other = new Set(['which', 'it', 'its', 'itself', "it's"])

/** Whether `which`, `it` or `its` follows in the sentence before any `he`, `she` or `who`. */
function followedByOther(word: Word): boolean {
  const {words} = word.article
  for (let i = word.index + 1; i < words.length && i <= word.index + 12; i++) {
    const next = words[i]
    if (next.sentence !== word.sentence) return false
    if (other.has(next.key)) return next.key === 'which' ? i === word.index + 1 : true
    if (people.has(next.key)) return false
  }
  return false
}

const people = new Set(['he', 'she', 'who', 'his', 'her', 'him', 'they', 'there', 'that'])

function isAged(word: Word): boolean {
  const next = word.article.words[word.index + 1]
  return (
    next?.sentence === word.sentence &&
    /^\d\d$/.test(next.key) &&
    word.article.text.slice(word.end, next.start) === ', '
  )
}
