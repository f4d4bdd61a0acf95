import {
  commonSurnames,
  countries,
  countryByKey,
  functionWords,
  isAgency,
  isConcrete,
  isMonth,
  isWeekday,
  offices,
  organisationNames,
  organisationWords,
  placeNames,
  rareWeight,
  speechVerbs,
  stem as stemOf,
  verbReadings,
  wordWeight
} from '@lint-news/lexicon'
import type {Name} from './find-names.ts'
import type {Word} from './word.ts'

/** Small words before what is no person: a place, a thing, an organisation. */
const beforeOthers = new Set(
  'a across an around at each every in inside into near on our outside the this throughout via within'.split(' ')
)
/** What stands before the name of an organisation: `the retailer Okoye`. */
const organisations = new Set(
  (
    'agency airline analysts association authority band bank body brand broadcaster chain channel charity club company developer ' +
    'firm giant group lender magazine maker manufacturer newspaper operator organisation organization outlet paper party platform ' +
    'producer provider publisher regulator retailer side site startup start-up supermarket team union watchdog website'
  ).split(' ')
)
/** Verbs whose object is nearly always a person. */
const takesPerson = new Set(
  'ask arrest criticise criticize dismiss fire hire interview mention nominate praise replace succeed thank'.split(' ')
)
/** Endings of plurals, not of names: Fenwrights; but Achillas, Costinos, Benitis, Marius, Voss. */
const plural = /[^aiosu]s$/
/** What stands between the parties of a court case. */
const versus = new Set(['v', 'vs', 'versus'])
/** Capitals within a surname: McKay, O'Hara, Ocasio-Cortez, DeWitt; not those of a brand: MarketPoint. */
const camel = /^(?:[a-z]{1,4}-|Mc|Mac|Fitz|De|Di|Du|La|Le|Van|Von|St|[DO]['’])\p{Lu}|-/u
const adverbs = new Set(['again', 'also', 'further', 'had', 'has', 'later', 'once', 'reportedly', 'then'])
const presents = new Set(['adds', 'argues', 'asks', 'insists', 'says', 'tells', 'writes'])
const things = new Set(['it', "it's", 'its', 'itself', 'which'])
const persons = new Set(['he', 'her', 'him', 'his', 'she', 'who'])

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
    for (const {core, title} of names) if (core.length === 1 && title === undefined) this.#count(core[0])
  }

  #count(word: Word): void {
    let use = this.#uses.get(word.stem)
    if (!use) {
      use = {asPerson: 0, asOther: 0, inside: 0}
      this.#uses.set(word.stem, use)
    }
    const previous = before(word)
    if (previous) use.inside++
    if (isSubjectOfSpeech(word) || (previous && isBeforePerson(previous))) use.asPerson++
    if ((previous && isBeforeOther(previous, word)) || isFollowedByOther(word)) use.asOther++
  }

  /** Whether the article calls somebody or something by this word alone. */
  standsAlone(key: string): boolean {
    return this.#uses.has(key)
  }

  /** Whether a word that stands alone, of an unknown name, is used as a person's. */
  isPerson(word: Word): boolean {
    const use = this.#uses.get(word.stem)
    if (!use || use.asPerson === 0 || use.asOther > 0 || !mayBeSurname(word)) return false
    // `Analysts said`, `the Food and Drug Administration`: a word that English knows is no surname, or a famous one.
    const {stem} = word
    if (commonSurnames.has(stem)) return true
    // `Gulls screamed`: nor is a plural that stands at the beginning of sentences alone.
    if (use.inside === 0)
      return wordWeight(stem) === rareWeight && !plural.test(stem) && verbReadings(stem).length === 0
    if (wordWeight(stem) === rareWeight) return true
    return !isConcrete(stemOf(stem)) && verbReadings(stem).length === 0
  }

  /** Whether this word, though some person's name, stands for a place here. */
  isOther(word: Word): boolean {
    const previous = before(word)
    return previous !== undefined && (previous.key === 'in' || previous.key === 'at' || previous.key === 'near')
  }

  /** Whether a row of capitals without other evidence is used as a person's name. */
  namesPerson(core: readonly Word[]): boolean {
    if (core.some((word) => !mayBeSurname(word))) return false
    const last = core[core.length - 1]
    if (isSubjectOfSpeech(last) || isAged(last)) return true
    const use = this.#uses.get(last.stem)
    return use !== undefined && use.asPerson > 0 && use.asOther === 0
  }
}

/** The word before in the sentence. */
function before(word: Word): Word | undefined {
  return word === word.sentence.words[0] ? undefined : word.article.words[word.index - 1]
}

function mayBeSurname(word: Word): boolean {
  const {stem} = word
  return !(
    word.casing === 'upper' ||
    (word.casing === 'mixed' && !camel.test(word.text)) ||
    stem.length < 2 ||
    stem.includes('.') ||
    functionWords.has(stem) ||
    isWeekday(stem) ||
    isMonth(stem) ||
    offices.has(stem) ||
    placeNames.has(stem) ||
    organisationNames.has(stem) ||
    organisationWords.has(stem) ||
    isAgency(stem) ||
    countryByKey(stem) !== undefined ||
    peoples().has(stem)
  )
}

let peopleOfCountries: ReadonlySet<string> | undefined

/** Adjectives and peoples of countries: Norwegian, Danes. */
function peoples(): ReadonlySet<string> {
  peopleOfCountries ??= new Set(
    countries.flatMap(({adjective, people}) => [...adjective, ...(people ?? [])].map((each) => each.toLowerCase()))
  )
  return peopleOfCountries
}

/** `Okoye said`, `Okoye also told`, `said Okoye`. */
export function isSubjectOfSpeech(word: Word): boolean {
  if (word.key !== word.stem) return false
  const {words, text} = word.article
  const next = words[word.index + 1]
  let verb = next
  for (
    let skipped = 0;
    verb && skipped < 2 && verb.sentence === word.sentence;
    skipped++, verb = words[verb.index + 1]
  ) {
    if (verb.start - words[verb.index - 1].end !== 1) break
    // `Okoye reported from Lagos` signs the story.
    if (isPastSpeech(verb.key)) return words[verb.index + 1]?.key !== 'from'
    if (!adverbs.has(verb.key) && !verb.key.endsWith('ly')) break
  }
  const previous = before(word)
  if (!previous || word.start - previous.end !== 1 || !isPastSpeech(previous.key)) return false
  // `said Okoye,`: the attribution ends there, or an apposition follows.
  return next === undefined || next.sentence !== word.sentence || /[,.;:]/.test(text.slice(word.end, next.start))
}

/** Whether a key is a finite verb of speech and nothing else: `claims` and `report` may be nouns. */
function isPastSpeech(key: string): boolean {
  if (!speechVerbs.has(key)) return false
  return presents.has(key) || verbReadings(key).some(({form}) => form === 'past')
}

function isBeforePerson(previous: Word): boolean {
  if (previous.capital) return false
  return verbReadings(previous.key).some(({lemma}) => takesPerson.has(lemma))
}

function isBeforeOther(previous: Word, word: Word): boolean {
  if (beforeOthers.has(previous.key)) return true
  const apart = word.article.text.slice(previous.end, word.start)
  // `People's Daily`, `Bar & Bench`
  if (
    apart === ' & ' ||
    apart === '-' ||
    apart === '/' ||
    (previous.capital && apart === ' ' && previous.key !== previous.stem)
  )
    return true
  // `the regulator Portwatch`, `(Portwatch)`
  if (organisations.has(previous.key) || apart.includes('(')) return true
  // `the Court of Appeals`, `the MP for Fenwick`, `the Journal of Mines and Tunnels`
  if (previous.key !== 'of' && previous.key !== 'for' && previous.key !== 'and') return false
  return before(previous)?.capital === true
}

/** Whether `v.`, `which`, `it` or `its` follows, the last before any `he`, `she` or `who`. */
function isFollowedByOther(word: Word): boolean {
  const {words} = word.article
  for (let i = word.index + 1; i < words.length && i <= word.index + 12; i++) {
    const next = words[i]
    if (next.sentence !== word.sentence) return false
    if (i === word.index + 1 && (next.key === 'which' || versus.has(next.key))) return true
    if (things.has(next.key)) return true
    if (persons.has(next.key)) return false
  }
  return false
}

function isAged(word: Word): boolean {
  const next = word.article.words[word.index + 1]
  return (
    next?.sentence === word.sentence &&
    /^\d\d$/.test(next.key) &&
    word.article.text.slice(word.end, next.start) === ', '
  )
}
