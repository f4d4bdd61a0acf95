import type {Article, Word} from '@lint-news/article'
import {demonstratives, functionWords, quantifiers} from '@lint-news/lexicon'
import {type Problem, phrases, quote} from '@lint-news/rule'
import {expressions} from './expressions.ts'
import {names} from './names.ts'
import {synonymTable} from './synonym-table.ts'
import {sound} from './words.ts'

interface Fixed {
  /** As the name is written; an expression is lower case. */
  readonly name: string
  readonly keys: readonly string[]
  readonly isName: boolean
}

/** A pair of words in which a word of a name is replaced, and where the pair stands in the name. */
interface Pair {
  readonly fixed: Fixed
  readonly at: number
}

const found = phrases(brokenPairs)
let known: ReadonlySet<string> | undefined

/** Of each name, each word with a synonym in its place beside a word that was left: sound text has hardly any of these pairs. */
function brokenPairs(): ReadonlyMap<string, readonly Pair[]> {
  const pairs = new Map<string, Pair[]>()
  const add = (name: string, isName: boolean): void => {
    const fixed = {name, keys: name.toLowerCase().split(' '), isName}
    for (let replaced = 0; replaced < fixed.keys.length; replaced++) {
      const at = Math.max(0, replaced - 1)
      for (const synonym of synonymTable().get(fixed.keys[replaced]) ?? []) {
        const pair = replaced === 0 ? `${synonym} ${fixed.keys[1]}` : `${fixed.keys[at]} ${synonym}`
        const others = pairs.get(pair)
        if (others) others.push({fixed, at})
        else pairs.set(pair, [{fixed, at}])
      }
    }
  }
  for (const name of names) add(name, true)
  for (const expression of expressions) add(expression, false)
  return pairs
}

/** Flags a name or an expression of the news of which one word is replaced by a synonym. */
export function* fixedNames(article: Article): Iterable<Problem> {
  const seen = new Set<Word>()
  for (const {words, fixed, replaced} of replacedIn(article)) {
    if (seen.has(words[0]) || !isBroken(words, fixed)) continue
    seen.add(words[0])
    const actual = article.text.slice(words[0].start, words.at(-1)!.end)
    const expected = [repaired(article.text, words, replaced, fixed.name.split(' ')[replaced])]
    yield {
      at: [words[0], words.at(-1)!],
      reason: `Unexpected wording ${quote(actual)}, use ${quote(expected[0])}`,
      expected,
      kind: 'fixed name',
      evidence: [`${quote(words[replaced].stem)} is put for ${quote(fixed.keys[replaced])}`]
    }
  }
}

interface Replaced {
  readonly words: readonly Word[]
  readonly fixed: Fixed
  /** The place in the name of the word that is a synonym. */
  readonly replaced: number
}

/** The names and expressions of which one word is another, in order. */
function replacedIn(article: Article): readonly Replaced[] {
  const {words} = article
  const all: Replaced[] = []
  for (const {first, value} of found.in(article)) {
    for (const {fixed, at} of value) {
      const start = first.index - at
      const replaced = replacedWord(words, start, fixed)
      if (replaced >= 0) all.push({words: words.slice(start, start + fixed.keys.length), fixed, replaced})
    }
  }
  return all
}

/** The place in the name of the one word that is a synonym instead; -1 where none is, or more are different. */
function replacedWord(words: readonly Word[], start: number, {keys}: Fixed): number {
  let replaced = -1
  for (let at = 0; at < keys.length; at++) {
    const word = words[start + at]
    if (!word) return -1
    const key = at === keys.length - 1 ? word.stem : word.key
    if (key === keys[at]) continue
    if (replaced >= 0 || !synonymTable().get(keys[at])?.has(key)) return -1
    replaced = at
  }
  return replaced
}

function isBroken(words: readonly Word[], {isName}: Fixed): boolean {
  const [first] = words
  if (words.some((word, at) => at > 0 && (word.block !== first.block || word.before.trim() !== ''))) return false
  const last = words.length - 1
  known ??= new Set([...sound, ...expressions, ...names.map((name) => name.toLowerCase())])
  if (known.has(words.map(({key, stem}, at) => (at === last ? stem : key)).join(' '))) return false
  if (isName) return words.every(({capital, key}) => capital || functionWords.has(key))
  // With capitals it is a name of its own, `Sociable Media Lab`, and `that particular counsel` is one of several.
  const before = first.previous
  if (words.some(({capital}, at) => capital && (at > 0 || first !== first.sentence.words[0]))) return false
  return !first.quotation && !(before && (demonstratives.has(before.key) || quantifiers.has(before.key)))
}

/** The words as they stand, but for the one that was replaced. */
function repaired(text: string, words: readonly Word[], at: number, usual: string): string {
  const word = words[at]
  const spelt = word.capital ? usual[0].toUpperCase() + usual.slice(1) : usual
  const ending = at === words.length - 1 ? word.text.slice(word.stem.length) : ''
  return text.slice(words[0].start, word.start) + spelt + ending + text.slice(word.end, words.at(-1)!.end)
}
