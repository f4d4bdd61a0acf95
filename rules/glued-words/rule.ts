import type {Article, Word} from '@lint-news/article'
import {functionWords, isBaseVerb, speechVerbs} from '@lint-news/lexicon'
import {type Problem, quote, rule} from '@lint-news/rule'
import {codePrefixes, particles, prompts} from './words.ts'

export default rule({
  name: 'glued-words',
  about: 'Flags sentences and words that a lost space has joined.',
  why: 'The tags between them were cut out without a space in their place: words are lost to search and sentences to every tool.',
  family: 'damage',
  severity: 'warning',
  preset: 'recommended',
  fix: 'suggestion',
  scope: 'any',
  *check(article) {
    for (const problem of problemsIn(article)) yield problem
  }
})

// No generator: a loop over all words takes three times as long in one.
function problemsIn(article: Article): readonly Problem[] {
  const {words, text} = article
  const problems: Problem[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    const problem =
      word.casing === 'mixed'
        ? wordProblem(article, word)
        : at > 0 && isSeam(text, words[at - 1].end, word.start)
          ? sentenceProblem(words[at - 1], word, text)
          : undefined
    if (problem) problems.push(problem)
  }
  return problems
}

/** Whether a stop alone stands between two words, with a mark of quotation at most. */
function isSeam(text: string, from: number, to: number): boolean {
  return to - from < 3 && isStop(text.charCodeAt(from))
}

/** `.`, `!` or `?` */
function isStop(code: number): boolean {
  return code === 46 || code === 33 || code === 63
}

function sentenceProblem(word: Word, next: Word, text: string): Problem | undefined {
  if (word.casing !== 'lower' || next.casing !== 'capitalized') return undefined
  const between = text.slice(word.end, next.start)
  // A stop within a word belongs to it (`U.S.`, `example.com`); `Ph.D` and `Node.Js` have no word of three letters.
  if (!/^[.?!]["”’']?$/.test(between) || word.key.length < 3 || next.key.length < 2) return undefined
  return {
    at: [word, next],
    reason: `Missing space in ${quote(text.slice(word.start, next.end))}, separate the sentences`,
    expected: [`${word.text}${between} ${next.text}`]
  }
}

function wordProblem(article: Article, word: Word): Problem | undefined {
  const {text} = word
  const seam = /\p{Ll}(?=\p{Lu}\p{Ll})/u.exec(text)
  if (!seam || '@#'.includes(text[0])) return undefined
  const left = text.slice(0, seam.index + 1)
  const right = text.slice(seam.index + 1)
  if (!isTail(left, right, word) || !isHead(right, left)) return undefined
  // What is written so again and again is a name (`HarbourMore`, a shop).
  if (article.words.filter(({stem}) => stem === word.stem).length > 1) return undefined
  return {
    at: word,
    reason: `Missing space in ${quote(text)}, separate the words`,
    expected: [`${left} ${right}`]
  }
}

/** `said`, `in`, `of`: small words and verbs of speech, which are no part of a product's or a family's name. */
function isTail(left: string, right: string, word: Word): boolean {
  if (!/^\p{Ll}+$/u.test(left)) return prompts.has(right) && /^\p{Lu}?\p{Ll}{3,}$/u.test(left)
  if (particles.has(left) || left.length < 2) return false
  if (codePrefixes.has(left) && /["'=(:]/.test(word.before + word.after)) return false
  return functionWords.has(left) || speechVerbs.has(left) || prompts.has(right)
}

function isHead(right: string, left: string): boolean {
  if (!/^\p{Lu}\p{Ll}{2,}(?:['’]s)?$/u.test(right)) return false
  // `onBoard`, `upStart`: a name that plays with a capital where a common word would do.
  return !isBaseVerb(right.toLowerCase()) || speechVerbs.has(left) || prompts.has(right)
}
