import type {Article, Word} from '@lint-news/article'
import {addList, type Entry, Glance, glanceAt, listCount, openingsOf, type PhraseList} from './phrase-index.ts'

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

class MatchModel implements PhraseMatch<unknown> {
  readonly first: Word
  readonly last: Word
  readonly phrase: string
  readonly value: unknown

  constructor(first: Word, last: Word, {phrase, value}: Entry) {
    this.first = first
    this.last = last
    this.phrase = phrase
    this.value = value
  }

  get words(): readonly Word[] {
    return this.first.article.words.slice(this.first.index, this.last.index + 1)
  }
}

// All lists are looked for in one pass over the words, whichever rule owns them: lists are known once the rules are
// imported, and what is found belongs to its article.
const found = {}
const nothing: readonly never[] = []

/**
 * Makes a list of phrases. A phrase is made of word keys (lower case, straight apostrophes), parted by one space; it is found
 * where white space alone parts its words, and with a possessive ending on the last (`russian federation` in
 * `Russian Federation’s`). A list that takes work to make is given as a function, which is called with the first article.
 */
export function phrases<Value>(list: ReadonlyMap<string, Value> | (() => ReadonlyMap<string, Value>)): Phrases<Value>
export function phrases(list: Iterable<string> | (() => Iterable<string>)): Phrases<string>
export function phrases(list: PhraseList | (() => PhraseList)): Phrases<unknown> {
  const number = addList(typeof list === 'function' ? list : () => list)
  return {in: (article) => matchesIn(article)[number] ?? nothing}
}

function matchesIn(article: Article): ReadonlyArray<readonly MatchModel[]> {
  const count = listCount()
  const known = article.notes.get(found) as ReadonlyArray<readonly MatchModel[]> | undefined
  if (known && known.length === count) return known
  const matches: MatchModel[][] = new Array(count).fill(nothing)
  article.notes.set(found, matches)
  const {words, text} = article
  for (let index = 0; index < words.length; index++) {
    const word = words[index]
    if ((glanceAt(word.form) & Glance.opens) === 0) continue
    const {alone, longer} = openingsOf(word.form)
    if (longer !== undefined && index + 1 < words.length) {
      const next = words[index + 1]
      if ((glanceAt(next.form) & Glance.second) !== 0) {
        const {key, stem} = next
        const entries = longer.get(key)
        if (entries) matchLonger(word, entries, words, text, matches)
        const owned = stem === key ? undefined : longer.get(stem)
        if (owned) matchLonger(word, owned.filter(isPair), words, text, matches)
      }
    }
    for (const entry of alone) if (isFree(word, entry, matches)) keep(new MatchModel(word, word, entry), entry, matches)
  }
  return matches
}

/** Keeps which of the phrases stand at a word, where the word behind it is their second. */
function matchLonger(
  word: Word,
  entries: readonly Entry[],
  words: readonly Word[],
  text: string,
  matches: MatchModel[][]
): void {
  for (const entry of entries) {
    if (!isFree(word, entry, matches)) continue
    const {keys} = entry
    let at = 1
    for (; at < keys.length; at++) {
      const next = words[word.index + at]
      if (!next || (at > 1 && !hasKey(next, keys[at], at === keys.length - 1))) break
      if (!isGap(text, words[word.index + at - 1].end, next.start) || next.block !== word.block) break
    }
    if (at < keys.length) continue
    keep(new MatchModel(word, words[word.index + at - 1], entry), entry, matches)
  }
}

/** Whether no phrase of the same list reaches over the word. */
function isFree(word: Word, {list}: Entry, matches: readonly MatchModel[][]): boolean {
  const own = matches[list]
  return own.length === 0 || own[own.length - 1].last.index < word.index
}

function keep(match: MatchModel, {list}: Entry, matches: MatchModel[][]): void {
  if ((matches[list] as unknown) === nothing) matches[list] = [match]
  else matches[list].push(match)
}

function isPair({keys}: Entry): boolean {
  return keys.length === 2
}

function hasKey(word: Word, key: string, last: boolean): boolean {
  return word.key === key || (last && word.stem === key)
}

function isGap(text: string, from: number, to: number): boolean {
  if (to - from === 1) return text.charCodeAt(from) <= 32 || text[from] === '\u00a0'
  return text.slice(from, to).trim() === ''
}
