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

/** A word of a name, and where it stands in it. */
interface Anchor {
  readonly fixed: Fixed
  readonly at: number
}

/** The anchors of a word by what may stand before it, or else after it: the word that the name has there, or a synonym. */
interface Neighbours {
  readonly before: Map<string, Anchor[]>
  readonly after: Map<string, Anchor[]>
}

const found = phrases(anchorsByKey)
let known: ReadonlySet<string> | undefined

/** Two words of each name are looked for: where one word is replaced, the other is still there. */
function anchorsByKey(): ReadonlyMap<string, Neighbours> {
  const anchors = new Map<string, Neighbours>()
  const add = (name: string, isName: boolean): void => {
    const fixed = {name, keys: name.toLowerCase().split(' '), isName}
    let held = 0
    for (let at = 0; at < fixed.keys.length && held < 2; at++) {
      const key = fixed.keys[at]
      if (functionWords.has(key)) continue
      held++
      const own = anchors.get(key) ?? {before: new Map(), after: new Map()}
      anchors.set(key, own)
      const neighbour = fixed.keys[at > 0 ? at - 1 : 1]
      const side = at > 0 ? own.before : own.after
      for (const each of [neighbour, ...(synonymTable().get(neighbour) ?? [])]) {
        const others = side.get(each)
        if (others) others.push({fixed, at})
        else side.set(each, [{fixed, at}])
      }
    }
  }
  for (const name of names) add(name, true)
  for (const expression of expressions) add(expression, false)
  return anchors
}

/** Flags a name or an expression of the news of which one word is replaced by a synonym. */
export function* fixedNames(article: Article): Iterable<Problem> {
  const seen = new Set<Word>()
  for (const {first, value} of found.in(article)) {
    for (const {fixed, at} of anchorsAt(article.words, first.index, value)) {
      const start = first.index - at
      const replaced = replacedWord(article.words, start, fixed)
      if (replaced < 0) continue
      const words = article.words.slice(start, start + fixed.keys.length)
      if (seen.has(words[0]) || !isBroken(words, fixed)) continue
      seen.add(words[0])
      const [place, usual] = [words[0].start, words.at(-1)!.end]
      const expected = [repaired(article.text, words, replaced, fixed.name.split(' ')[replaced])]
      yield {
        at: [words[0], words.at(-1)!],
        reason: `Unexpected wording ${quote(article.text.slice(place, usual))}, use ${quote(expected[0])}`,
        expected,
        kind: 'fixed name',
        evidence: [`${quote(words[replaced].stem)} is put for ${quote(fixed.keys[replaced])}`]
      }
    }
  }
}

const none: readonly Anchor[] = []

function anchorsAt(words: readonly Word[], index: number, {before, after}: Neighbours): readonly Anchor[] {
  const previous = index > 0 ? before.get(words[index - 1].key) : undefined
  const next =
    index + 1 < words.length ? (after.get(words[index + 1].key) ?? after.get(words[index + 1].stem)) : undefined
  if (!previous || !next) return previous ?? next ?? none
  return [...previous, ...next]
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
