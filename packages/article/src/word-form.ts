import {
  articleFor,
  functionWords,
  knownStem,
  speechVerbs,
  topicOf,
  type VerbReading,
  verbReadings
} from '@lint-news/lexicon'
import {holdsOf, opensOf} from './line-cues.ts'
import {mayBeSurname, namingOf, surnameOf} from './naming.ts'
import {weightOfUnknown} from './weight-of-unknown.ts'

/** What a word tells of the topic of a text: its stem, how much it tells, and its number where the table of weights has it. */
export interface TopicKey {
  readonly stem: string
  /** In bits. */
  readonly weight: number
  /** -1 where the table has it not. */
  readonly id: number
}

const unasked = -2

/**
 * A word apart from where it stands: what its letters alone decide. Rules and the model ask the same of the same few hundred
 * words again and again; here each answer is worked out once.
 */
export class WordForm {
  /** The form that lists use: see `Word.key`. */
  readonly key: string
  /** The length of the key. */
  readonly length: number
  // What is asked of every word stands first, side by side.
  /** What lists of phrases start with this word: notes of the phrase matcher. */
  phrases = 0
  openings: unknown = undefined
  /** Scratch paper of the vocabulary: which article it was last met in, and which of its topics it stands for there. */
  reader = 0
  place = 0
  #topicId = unasked
  #topicHalves = -1
  #hash = 0
  #stem: string | undefined = undefined
  #article: ReturnType<typeof articleFor> | undefined = undefined
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
    this.length = key.length
  }

  /** A hash of the key (FNV-1a), to compare runs of words by. */
  get hash(): number {
    if (this.#hash === 0) this.#hash = hashOf(this.key)
    return this.#hash
  }

  /** The article that it asks for where it is written in small letters. */
  get article(): ReturnType<typeof articleFor> {
    this.#article ??= articleFor(this.key)
    return this.#article
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

  /** The number of its topic, beside the form for the sake of those who ask it of every word. */
  get topicId(): number {
    if (this.#topicId === unasked) this.#topicId = this.topic.id
    return this.#topicId
  }

  /** The weight of its topic in half bits, beside the form for their sake too. */
  get topicHalves(): number {
    if (this.#topicHalves < 0) this.#topicHalves = Math.round(2 * this.topic.weight)
    return this.#topicHalves
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

/** Hashes a key (FNV-1a, of which the highest bit is left out). */
export function hashOf(key: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193)
  return hash & 0x7fffffff
}

function topicKeyOf(key: string): TopicKey {
  const stem = topicOf(key)
  return knownStem(stem) ?? {stem, weight: weightOfUnknown(stem), id: -1}
}

function withoutPossessive(key: string): string {
  if (key.endsWith("'s")) return key.slice(0, -2)
  return key.endsWith("'") ? key.slice(0, -1) : key
}
