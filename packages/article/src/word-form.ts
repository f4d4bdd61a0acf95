import {functionWords, knownStem, speechVerbs, topicOf, type VerbReading, verbReadings} from '@lint-news/lexicon'
import {holdsOf, opensOf} from './line-cues.ts'
import {mayBeSurname, namingOf, surnameOf} from './naming.ts'
import {weightOfUnknown} from './weight-of-unknown.ts'

/** What a word tells of the topic of a text: its stem, how much it tells, and its number where the table of weights has it. */
export interface TopicKey {
  readonly stem: string
  readonly weight: number
  /** -1 where the table has it not. */
  readonly id: number
}

/**
 * A word apart from where it stands: what its letters alone decide. Rules and the model ask the same of the same few hundred
 * words again and again; here each answer is worked out once.
 */
export class WordForm {
  /** The form that lists use: see `Word.key`. */
  readonly key: string
  /** What lists of phrases start with this word: a note of the phrase matcher. */
  openings: unknown = undefined
  #stem: string | undefined = undefined
  #isFunctionWord: boolean | undefined = undefined
  #topic: TopicKey | undefined = undefined
  #readings: readonly VerbReading[] | undefined = undefined
  #opens = -1
  #holds = -1
  #naming = -1
  #surname = -1
  #mayBeSurname: boolean | undefined = undefined
  #isPastSpeech: boolean | undefined = undefined

  constructor(key: string) {
    this.key = key
  }

  /** `key` without a possessive ending. */
  get stem(): string {
    this.#stem ??= withoutPossessive(this.key)
    return this.#stem
  }

  get isFunctionWord(): boolean {
    this.#isFunctionWord ??= functionWords.has(this.key)
    return this.#isFunctionWord
  }

  /** What it tells of the topic of a text. */
  get topic(): TopicKey {
    this.#topic ??= topicKeyOf(this.key)
    return this.#topic
  }

  /** As which forms of which verbs it can be read. */
  get verbReadings(): readonly VerbReading[] {
    this.#readings ??= verbReadings(this.key)
    return this.#readings
  }

  /** What a line may be that it opens: bits of `Opens`. */
  get opens(): number {
    if (this.#opens < 0) this.#opens = opensOf(this.key)
    return this.#opens
  }

  /** What a line may be that holds it: bits of `Holds`. */
  get holds(): number {
    if (this.#holds < 0) this.#holds = holdsOf(this.key)
    return this.#holds
  }

  /** What it can be in a name: bits of `Naming`. */
  get naming(): number {
    if (this.#naming < 0) this.#naming = namingOf(this.key, this.stem)
    return this.#naming
  }

  /** Whether its stem can be a surname. */
  get mayBeSurname(): boolean {
    this.#mayBeSurname ??= mayBeSurname(this.stem)
    return this.#mayBeSurname
  }

  /** What else its stem can be: bits of `Surname`. */
  get surname(): number {
    if (this.#surname < 0) this.#surname = surnameOf(this.stem)
    return this.#surname
  }

  /** Whether it is a finite verb of speech and nothing else: `claims` and `report` may be nouns. */
  get isPastSpeech(): boolean {
    this.#isPastSpeech ??=
      speechVerbs.has(this.key) && (presents.has(this.key) || this.verbReadings.some(({form}) => form === 'past'))
    return this.#isPastSpeech
  }
}

const presents = new Set(['adds', 'argues', 'asks', 'insists', 'says', 'tells', 'writes'])

function topicKeyOf(key: string): TopicKey {
  const stem = topicOf(key)
  return knownStem(stem) ?? {stem, weight: weightOfUnknown(stem), id: -1}
}

function withoutPossessive(key: string): string {
  if (key.endsWith("'s")) return key.slice(0, -2)
  return key.endsWith("'") ? key.slice(0, -1) : key
}

// What is known of a form never changes, whatever article it stands in: forms are kept, in a table of fixed size where the newer
// takes the place of the older, so that a million articles take no more memory than one.
const slots = 1 << 17
const mostLetters = 24
const forms: Array<WordForm | undefined> = new Array(slots).fill(undefined)

function keep(slot: number, key: string): WordForm {
  if (key.length > mostLetters) return new WordForm(key)
  const form = new WordForm(key.length > mostCopied ? copyOf(key) : key)
  forms[slot] = form
  return form
}

/** A slice of more letters does not copy them but holds the whole text that it was cut from. */
const mostCopied = 12

function copyOf(key: string): string {
  return key.slice(0, mostCopied).concat(key.slice(mostCopied, 2 * mostCopied))
}

/** Returns the form with a key. */
export function formOf(key: string): WordForm {
  let hash = 0
  for (let at = 0; at < key.length; at++) hash = addToHash(hash, key.charCodeAt(at))
  const slot = hash & (slots - 1)
  const known = forms[slot]
  if (known?.key === key) return known
  return keep(slot, key)
}

/**
 * Returns the form of an ASCII word of small letters but for the first, without cutting it out where it is known. `hash` is that of
 * {@link addToHash} over its letters.
 */
export function plainForm(text: string, start: number, end: number, hash: number): WordForm {
  const slot = hash & (slots - 1)
  const known = forms[slot]
  if (known && says(known.key, text, start, end)) return known
  return keep(slot, text.slice(start, end).toLowerCase())
}

/** Adds a character to a hash; letters count the same whether they are capitals or not. */
export function addToHash(hash: number, code: number): number {
  return (Math.imul(hash, 31) + (code | 32)) | 0
}

function says(key: string, text: string, start: number, end: number): boolean {
  if (key.length !== end - start || key.charCodeAt(0) !== (text.charCodeAt(start) | 32)) return false
  for (let at = 1; at < key.length; at++) if (key.charCodeAt(at) !== text.charCodeAt(start + at)) return false
  return true
}
