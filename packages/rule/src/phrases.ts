import type {Article, Word, WordForm} from '@lint-news/article'

/** Where a phrase stands in an article. */
export interface PhraseMatch<Value> {
  readonly words: readonly Word[]
  readonly first: Word
  readonly last: Word
  /** The phrase as listed. */
  readonly phrase: string
  /** What the list says of it. */
  readonly value: Value
}

/** A list of phrases that can be looked for. */
export interface Phrases<Value> {
  /** The matches in an article, in order, none over another: the leftmost, and of those the longest. */
  in(article: Article): ReadonlyArray<PhraseMatch<Value>>
}

interface Entry {
  readonly set: number
  readonly keys: readonly string[]
  readonly phrase: string
  readonly value: unknown
}

/** What starts with a word: the longest first. */
interface Openings {
  /** How many lists were known when this was looked up. */
  readonly sets: number
  readonly entries: readonly Entry[]
}

// All lists are looked for in one pass over the words, whichever rule owns them: lists are known once the rules are
// imported, and what is found belongs to its article.
const entriesByFirstKey = new Map<string, Entry[]>()
let sets = 0
const found = new WeakMap<Article, ReadonlyArray<ReadonlyArray<PhraseMatch<unknown>>>>()
const nothing: readonly never[] = []

/**
 * Makes a list of phrases. A phrase is made of word keys (lower case, straight apostrophes), parted by one space; it is found
 * where white space alone parts its words, and with a possessive ending on the last (`russian federation` in
 * `Russian Federation’s`).
 */
export function phrases(list: Iterable<string>): Phrases<string>
export function phrases<Value>(list: ReadonlyMap<string, Value>): Phrases<Value>
export function phrases(list: Iterable<string> | ReadonlyMap<string, unknown>): Phrases<unknown> {
  const set = sets++
  const entries =
    list instanceof Map ? list : [...(list as Iterable<string>)].map((phrase) => [phrase, phrase] as const)
  for (const [phrase, value] of entries) {
    const keys = phrase.split(' ')
    const known = entriesByFirstKey.get(keys[0])
    const entry = {set, keys, phrase, value}
    if (known) {
      known.push(entry)
      known.sort((a, b) => b.keys.length - a.keys.length)
    } else entriesByFirstKey.set(keys[0], [entry])
  }
  return {in: (article) => matchesIn(article)[set] ?? nothing}
}

function matchesIn(article: Article): ReadonlyArray<ReadonlyArray<PhraseMatch<unknown>>> {
  const known = found.get(article)
  if (known && known.length === sets) return known
  const matches: Array<Array<PhraseMatch<unknown>>> = new Array(sets).fill(nothing)
  found.set(article, matches)
  const {words, text} = article
  for (const word of words) {
    const entries = openingsOf(word.form)
    if (entries !== nothing) matchAt(word, entries, words, text, matches)
  }
  return matches
}

function openingsOf(form: WordForm): readonly Entry[] {
  let openings = form.openings as Openings | undefined
  if (openings?.sets !== sets) {
    const {key, stem} = form
    const whole = entriesByFirstKey.get(key) ?? nothing
    // A possessive ending stands behind the last word of a phrase only.
    const possessive =
      stem === key ? nothing : (entriesByFirstKey.get(stem) ?? nothing).filter(({keys}) => keys.length === 1)
    openings = {sets, entries: possessive.length > 0 ? [...whole, ...possessive] : whole}
    form.openings = openings
  }
  return openings!.entries
}

function matchAt(
  word: Word,
  entries: readonly Entry[],
  words: readonly Word[],
  text: string,
  matches: Array<Array<PhraseMatch<unknown>>>
): void {
  for (const {set, keys, phrase, value} of entries) {
    const own = matches[set]
    if (own.length > 0 && own[own.length - 1].last.index >= word.index) continue
    let at = 1
    for (; at < keys.length; at++) {
      const next = words[word.index + at]
      if (!next || !sameKey(next, keys[at], at === keys.length - 1)) break
      if (!isGap(text, words[word.index + at - 1].end, next.start) || next.block !== word.block) break
    }
    if (at < keys.length) continue
    const held = words.slice(word.index, word.index + keys.length)
    if ((own as unknown) === nothing) matches[set] = []
    matches[set].push({words: held, first: word, last: held[held.length - 1], phrase, value})
  }
}

function sameKey(word: Word, key: string, last: boolean): boolean {
  return word.key === key || (last && word.key.length > key.length && word.key.startsWith(key) && word.stem === key)
}

function isGap(text: string, from: number, to: number): boolean {
  if (to - from === 1) return text.charCodeAt(from) <= 32 || text[from] === '\u00a0'
  return text.slice(from, to).trim() === ''
}
