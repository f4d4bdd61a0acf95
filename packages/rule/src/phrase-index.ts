import type {WordForm} from '@lint-news/article'

/** Phrases, each with what its list says of it. */
export type PhraseList = Iterable<string> | ReadonlyMap<string, unknown>

/** A phrase of a list. */
export class Entry {
  /** The number of the list. */
  readonly list: number
  readonly phrase: string
  readonly value: unknown
  #keys: readonly string[] | undefined = undefined

  constructor(list: number, phrase: string, value: unknown) {
    this.list = list
    this.phrase = phrase
    this.value = value
  }

  get keys(): readonly string[] {
    this.#keys ??= this.phrase.split(' ')
    return this.#keys
  }
}

/** The phrases that start with a word. */
export interface Openings {
  /** The phrases that are this word alone. */
  readonly alone: readonly Entry[]
  /** The longer phrases that start with it, by their second word, the longest first. */
  readonly longer: ReadonlyMap<string, readonly Entry[]> | undefined
}

/** The phrases with one first word: taken apart when that word is met, since most never are. */
class Bucket {
  readonly #phrases: Entry[] = []
  #alone: readonly Entry[] | undefined
  #longer: ReadonlyMap<string, readonly Entry[]> | undefined

  add(phrase: Entry): void {
    this.#phrases.push(phrase)
    this.#alone = undefined
  }

  get alone(): readonly Entry[] {
    if (!this.#alone) this.#read()
    return this.#alone!
  }

  get longer(): ReadonlyMap<string, readonly Entry[]> | undefined {
    if (!this.#alone) this.#read()
    return this.#longer
  }

  #read(): void {
    const entries = this.#phrases.toSorted((a, b) => b.keys.length - a.keys.length)
    const longer = new Map<string, Entry[]>()
    for (const entry of entries) {
      const [, second] = entry.keys
      if (second === undefined) continue
      const known = longer.get(second)
      if (known) known.push(entry)
      else longer.set(second, [entry])
    }
    this.#alone = entries.filter(({keys}) => keys.length === 1)
    this.#longer = longer.size > 0 ? longer : undefined
  }
}

const none: readonly Entry[] = []
const pending: Array<() => PhraseList> = []
const buckets = new Map<string, Bucket>()
const seconds = new Set<string>()
let lists = 0

/** Adds a list and returns its number. It is read when words are first looked up: a start that lints nothing need not. */
export function addList(list: () => PhraseList): number {
  pending.push(list)
  return lists++
}

/** How many lists there are. */
export function listCount(): number {
  return lists
}

/** What phrases have to do with a word, at a glance: bits. */
export const Glance = {
  /** Phrases start with it. */
  opens: 1,
  /** It comes second in some phrase. */
  second: 2
} as const
const glanceBits = 2

/** Returns bits of {@link Glance}, noted on the form: most words have nothing to do with phrases, and need not be looked up. */
export function glanceAt(form: WordForm): number {
  const noted = form.phrases
  return noted >> glanceBits === lists ? noted : lookUp(form)
}

/** Returns the phrases that a word starts, worked out once a form: of those alone that {@link glanceAt} says to start some. */
export function openingsOf(form: WordForm): Openings {
  return form.openings as Openings
}

function lookUp(form: WordForm): number {
  if (pending.length > 0) readLists()
  const {key, stem} = form
  const whole = buckets.get(key)
  // A possessive ending stands behind the last word of a phrase only.
  const owner = stem === key ? none : (buckets.get(stem)?.alone ?? none)
  const opens = whole !== undefined || owner.length > 0
  const second = seconds.has(key) || seconds.has(stem)
  form.openings = opens ? {alone: [...(whole?.alone ?? none), ...owner], longer: whole?.longer} : undefined
  form.phrases = (lists << glanceBits) | (opens ? Glance.opens : 0) | (second ? Glance.second : 0)
  return form.phrases
}

function readLists(): void {
  const first = lists - pending.length
  pending.forEach((listOf, at) => {
    const list = listOf()
    if (list instanceof Map) for (const [phrase, value] of list) add(first + at, phrase, value)
    else for (const phrase of list as Iterable<string>) add(first + at, phrase, phrase)
  })
  pending.length = 0
}

function add(list: number, phrase: string, value: unknown): void {
  const gap = phrase.indexOf(' ')
  const first = gap < 0 ? phrase : phrase.slice(0, gap)
  let bucket = buckets.get(first)
  if (!bucket) {
    bucket = new Bucket()
    buckets.set(first, bucket)
  }
  bucket.add(new Entry(list, phrase, value))
  if (gap < 0) return
  const end = phrase.indexOf(' ', gap + 1)
  seconds.add(phrase.slice(gap + 1, end < 0 ? phrase.length : end))
}
