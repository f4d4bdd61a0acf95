import {type Article, type Word, wordAt} from '@lint-news/article'
import {functionWords, isBaseVerb, speechVerbs} from '@lint-news/lexicon'
import {type Problem, quote, rule} from '@lint-news/rule'
import {codePrefixes, particles, prompts} from './words.ts'

const gluedSentences = /[\p{Ll}\d%][.?!]["”’']?\p{Lu}\p{Ll}/gu
const gluedWords = /\p{Ll}\p{Lu}\p{Ll}/gu

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
    for (const match of article.text.matchAll(gluedSentences)) {
      const problem = sentenceProblem(article, match.index)
      if (problem) yield problem
    }
    for (const match of article.text.matchAll(gluedWords)) {
      const problem = wordProblem(article, match.index)
      if (problem) yield problem
    }
  }
})

function sentenceProblem(article: Article, at: number): Problem | undefined {
  const word = wordAt(article, at)
  const next = word?.next
  // Within a word the stop belongs to it (`U.S.`, `example.com`); `Node.Js` and `Ph.D` have no word in lower case before.
  if (!word || !next || next.start <= at || word.casing !== 'lower' || word.key.length < 3) return undefined
  if (next.casing !== 'capitalized' || next.key.length < 2 || /^(?:https?|www)/.test(word.key)) return undefined
  const between = article.text.slice(word.end, next.start)
  if (/\s/.test(between)) return undefined
  return {
    at: [word, next],
    reason: `Missing space in ${quote(article.text.slice(word.start, next.end))}, part the sentences`,
    expected: [`${word.text}${between} ${next.text}`]
  }
}

function wordProblem(article: Article, at: number): Problem | undefined {
  const word = wordAt(article, at)
  if (word?.casing !== 'mixed' || word.end < at || '@#'.includes(article.text[word.start])) return undefined
  const cut = at + 1 - word.start
  const left = word.text.slice(0, cut)
  const right = word.text.slice(cut)
  if (!isTail(left, word) || !isHead(right, left)) return undefined
  // What is written so again and again is a name (`HarbourMore`, a shop).
  if (article.words.filter(({stem}) => stem === word.stem).length > 1) return undefined
  return {at: word, reason: `Missing space in ${quote(word.text)}, part the words`, expected: [`${left} ${right}`]}
}

/** `said`, `in`, `of`: small words and verbs of speech, which are no part of a product's or a family's name. */
function isTail(left: string, word: Word): boolean {
  if (!/^\p{Ll}+$/u.test(left)) return prompts.has(word.text.slice(left.length)) && /^\p{Lu}?\p{Ll}{3,}$/u.test(left)
  if (particles.has(left) || left.length < 2) return false
  if (codePrefixes.has(left) && /["'=(:]/.test(word.before + word.after)) return false
  return functionWords.has(left) || speechVerbs.has(left) || prompts.has(word.text.slice(left.length))
}

function isHead(right: string, left: string): boolean {
  if (!/^\p{Lu}\p{Ll}{2,}(?:['’]s)?$/u.test(right)) return false
  // `onBoard`, `upStart`: a name that plays with a capital where a common word would do.
  return !isBaseVerb(right.toLowerCase()) || speechVerbs.has(left) || prompts.has(right)
}
