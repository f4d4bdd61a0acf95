import type {WordForm} from '@lint-news/article'

/** Phrases, each with what its list says of it. */
export type PhraseList = Iterable<string> | ReadonlyMap<string, unknown>

/** A phrase of a list. */
export interface Entry {
  /** The number of the list. */
  readonly list: number
  readonly keys: readonly string[]
  readonly phrase: string
  readonly value: unknown
}

/** What phrases have to do with a word. */
export interface Openings {
  /** How many lists were known when this was looked up. */
  readonly lists: number
  /** The phrases that are this word alone. */
  readonly alone: readonly Entry[]
  /** The longer phrases that start with it, by their second word, the longest first. */
  readonly longer: ReadonlyMap<string, readonly Entry[]> | undefined
  /** Whether it comes second in some phrase. */
  readonly second: boolean
}

/** The phrases with one first word: taken apart when that word is met, since most never are. */
class Bucket {
  readonly #phrases: Array<Omit<Entry, 'keys'>> = []
  #alone: readonly Entry[] | undefined
  #longer: ReadonlyMap<string, readonly Entry[]> | undefined

  add(phrase: Omit<Entry, 'keys'>): void {
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
    const entries = this.#phrases
      .map((each) => ({...each, keys: each.phrase.split(' ')}))
      .sort((a, b) => b.keys.length - a.keys.length)
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
// Most words have nothing to do with phrases: they share one note.
let nothing: Openings = {lists, alone: none, longer: undefined, second: false}

/** Adds a list and returns its number. It is read when words are first looked up: a start that lints nothing need not. */
export function addList(list: () => PhraseList): number {
  pending.push(list)
  return lists++
}

/** How many lists there are. */
export function listCount(): number {
  return lists
}

/** Returns what phrases have to do with a word: worked out once a form. */
export function openingsOf(form: WordForm): Openings {
  const noted = form.openings as Openings | undefined
  if (noted !== undefined && noted.lists === lists) return noted
  const openings = lookUp(form)
  form.openings = openings
  return openings
}

function lookUp({key, stem}: WordForm): Openings {
  if (nothing.lists !== lists) readLists()
  const whole = buckets.get(key)
  // A possessive ending stands behind the last word of a phrase only.
  const owner = stem === key ? none : (buckets.get(stem)?.alone ?? none)
  const second = seconds.has(key) || seconds.has(stem)
  if (!whole && !second && owner.length === 0) return nothing
  return {lists, alone: [...(whole?.alone ?? none), ...owner], longer: whole?.longer, second}
}

function readLists(): void {
  const first = lists - pending.length
  pending.forEach((listOf, at) => {
    const list = listOf()
    if (list instanceof Map) for (const [phrase, value] of list) add(first + at, phrase, value)
    else for (const phrase of list as Iterable<string>) add(first + at, phrase, phrase)
  })
  pending.length = 0
  nothing = {lists, alone: none, longer: undefined, second: false}
}

function add(list: number, phrase: string, value: unknown): void {
  const gap = phrase.indexOf(' ')
  const first = gap < 0 ? phrase : phrase.slice(0, gap)
  let bucket = buckets.get(first)
  if (!bucket) {
    bucket = new Bucket()
    buckets.set(first, bucket)
  }
  bucket.add({list, phrase, value})
  if (gap < 0) return
  const end = phrase.indexOf(' ', gap + 1)
  seconds.add(phrase.slice(gap + 1, end < 0 ? phrase.length : end))
}
