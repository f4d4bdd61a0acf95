import {verbForms} from '@lint-news/lexicon'
import type {Name} from './find-names.ts'
import {Surname} from './naming.ts'
import type {Word} from './word.ts'
import type {WordForm} from './word-form.ts'

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
const takesPerson =
  'ask arrest criticise criticize dismiss fire hire interview mention nominate praise replace succeed thank'.split(' ')
/** What stands between the parties of a court case. */
const versus = new Set(['v', 'vs', 'versus'])
/** Capitals within a surname: McKay, O'Hara, Ocasio-Cortez, DeWitt; not those of a brand: MarketPoint. */
const camel = /^(?:[a-z]{1,4}-|Mc|Mac|Fitz|De|Di|Du|La|Le|Van|Von|St|[DO]['’])\p{Lu}|-/u
const adverbs = new Set(['again', 'also', 'further', 'had', 'has', 'later', 'once', 'reportedly', 'then'])
const things = new Set(['it', "it's", 'its', 'itself', 'which'])
const persons = new Set(['he', 'her', 'him', 'his', 'she', 'who'])

/** The places where a word stands alone, and whether it is a person's name there: not known before it is asked. */
interface Alone {
  readonly words: Word[]
  isPerson: boolean | undefined
}

/** How the article uses the capitalised words that stand alone in it. */
export class UseOfNames {
  readonly #alone = new Map<string, Alone>()
  /** Of each name, what stands alone there. */
  readonly #ofName: Array<Alone | undefined> = []

  constructor(names: readonly Name[]) {
    for (const {core, title} of names) {
      let alone: Alone | undefined
      if (core.length === 1 && title === undefined) {
        const [word] = core
        alone = this.#alone.get(word.stem)
        if (alone) alone.words.push(word)
        else {
          alone = {words: [word], isPerson: undefined}
          this.#alone.set(word.stem, alone)
        }
      }
      this.#ofName.push(alone)
    }
  }

  /** Whether the article calls somebody or something by this word alone. */
  standsAlone(key: string): boolean {
    return this.#alone.has(key)
  }

  /** Whether the word of a name that stands alone, an unknown one, is used as a person's; `index` is the place of the name. */
  isPerson(word: Word, index: number): boolean {
    const alone = this.#ofName[index]
    if (!alone) return false
    alone.isPerson ??= isUsedAsPerson(alone.words) && mayBeSurname(word) && mayBeName(word.form, alone.words)
    return alone.isPerson
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
    return isSubjectOfSpeech(last) || isAged(last) || isUsedAsPerson(this.#alone.get(last.stem)?.words ?? [])
  }
}

/** Whether English has no such word, so that the capital is that of a name; or whether the capital stands where no sentence opens. */
function mayBeName({surname}: WordForm, words: readonly Word[]): boolean {
  if ((surname & Surname.common) !== 0) return true
  const rare = (surname & Surname.rare) !== 0
  if (words.some((word) => before(word) !== undefined)) return rare || (surname & (Surname.thing | Surname.verb)) === 0
  // `Analysts said`, `Gulls screamed`: the first word of a sentence owes its capital to the sentence.
  return rare && (surname & (Surname.plural | Surname.verb)) === 0
}

/** Whether a word speaks or takes verbs as people do, and nowhere stands as places and things do. */
function isUsedAsPerson(words: readonly Word[]): boolean {
  const asPerson = words.some((word) => {
    const previous = before(word)
    return isSubjectOfSpeech(word) || (previous !== undefined && isBeforePerson(previous))
  })
  return asPerson && !words.some((word) => isBeforeOther(before(word), word) || isFollowedByOther(word))
}

/** The word before in the sentence. */
function before(word: Word): Word | undefined {
  return word === word.sentence.words[0] ? undefined : word.article.words[word.index - 1]
}

function mayBeSurname(word: Word): boolean {
  if (word.casing === 'upper' || (word.casing === 'mixed' && !camel.test(word.text))) return false
  return word.form.mayBeSurname
}

/** `Okoye said`, `Okoye also told`, `said Okoye`. */
export function isSubjectOfSpeech(word: Word): boolean {
  if (word.form.key !== word.form.stem) return false
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
    if (verb.form.isPastSpeech) return words[verb.index + 1]?.key !== 'from'
    if (!adverbs.has(verb.key) && !verb.key.endsWith('ly')) break
  }
  const previous = before(word)
  if (!previous || word.start - previous.end !== 1 || !previous.form.isPastSpeech) return false
  // `said Okoye,`: the attribution ends there, or an apposition follows.
  return next === undefined || next.sentence !== word.sentence || /[,.;:]/.test(text.slice(word.end, next.start))
}

let formsTakingPerson: ReadonlySet<string> | undefined

function isBeforePerson(previous: Word): boolean {
  if (previous.casing !== 'lower') return false
  formsTakingPerson ??= new Set(takesPerson.flatMap((lemma) => [...verbForms(lemma)]))
  return formsTakingPerson.has(previous.key)
}

function isBeforeOther(previous: Word | undefined, word: Word): boolean {
  if (!previous) return false
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
