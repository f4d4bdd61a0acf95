import {type Article, isJoined, type Sentence, type Word} from '@lint-news/article'
import {functionWords, isBaseVerb} from '@lint-news/lexicon'
import {adopt, type Problem, phrases, quote, rule} from '@lint-news/rule'
import retextRepeatedWords from 'retext-repeated-words'
import {
  articlePairs,
  clauseOpeners,
  emphatic,
  foreign,
  infinitiveNouns,
  meeting,
  particles,
  particleVerbs,
  stutters,
  titles
} from './words.ts'

const repeatedIn = adopt(retextRepeatedWords)
const doubledTitles = phrases(titles)
const besideArticles = phrases(articlePairs)
const doubledPhrases = phrases(stutters)

export default rule({
  name: 'repeated-words',
  about: 'Flags words that stand twice in a row: `of the the`, `on a on a`, `by the a`.',
  why: 'A word was left over when the text was changed or pasted.',
  family: 'repetition',
  severity: 'warning',
  preset: 'recommended',
  fix: 'safe',
  *check(article) {
    yield* repeated(article)
    yield* stuttered(article)
    yield* articlesSideBySide(article)
    yield* titledTwice(article)
  }
})

/** A sentence is longer than any prose has, and dear to parse. */
const longest = 5000

/** Asks retext-repeated-words, where two words are alike and nothing else forbids. */
function* repeated({words}: Article): Iterable<Problem> {
  let asked: Sentence | undefined
  for (const at of doubledIn(words)) {
    const word = words[at]
    if (!isSlip(words[at - 1], word)) continue
    const {sentence} = word
    if (sentence === asked || sentence.end - sentence.start > longest) continue
    asked = sentence
    yield* adopted(sentence)
  }
}

/** The places of the words that say the same as the one before. No generator: a loop over all words takes three times as long in one. */
function doubledIn(words: readonly Word[]): readonly number[] {
  const places: number[] = []
  for (let at = 1; at < words.length; at++) if (words[at].form.hash === words[at - 1].form.hash) places.push(at)
  return places.filter((at) => words[at].key === words[at - 1].key)
}

function* adopted(sentence: Sentence): Iterable<Problem> {
  const {words} = sentence
  const firsts = new Map(words.slice(0, -1).map((word) => [word.start, word]))
  for (const {start, expected} of repeatedIn(sentence)) {
    const first = firsts.get(start)
    const second = first?.next
    if (!first || !second || second.key !== first.key || !isSlip(first, second)) continue
    yield {
      at: [first, second],
      reason: `Unexpected repeated word ${quote(second.text)}, remove one of the two`,
      expected: expected && first.capital ? [first.text] : expected
    }
  }
}

/** Whether the second of two like words is a slip; retext-repeated-words has its own say on names and on `had had`. */
function isSlip(first: Word, second: Word): boolean {
  const {key, casing} = second
  // `Neste NESTE` is a ticker, `2 2` a score, `Bison bison` a species.
  if (casing !== 'lower' || !isJoined(second) || emphatic.has(key)) return false
  if (first.casing !== 'lower' && !functionWords.has(key)) return false
  const {previous} = first
  if (!previous || !isJoined(first)) return true
  // `All that they have to to get by`: an infinitive of purpose after a stranded `to`, unless a noun has taken it.
  if (key === 'to' && second.next && isBaseVerb(second.next.key)) return infinitiveNouns.has(previous.key)
  if (particles.has(key)) return !particleVerbs.has(previous.key)
  return !meeting.has(key) || !isMeeting(first)
}

/** Whether two clauses may meet between a word and the next: one is opened before. */
function isMeeting(first: Word): boolean {
  const {key} = first
  if (/^(?:her|him|you|one|there|who|do|did|does)$/.test(key)) return true
  for (let word: Word | undefined = first, seen = 0; word && seen < 6; word = word.previous, seen++) {
    if (clauseOpeners.has(word.key)) return true
  }
  return false
}

function* stuttered(article: Article): Iterable<Problem> {
  for (const {words, first, last} of doubledPhrases.in(article)) {
    if (last.casing !== 'lower') continue
    const half = words.length >> 1
    const again = article.text.slice(words[words.length - half].start, last.end)
    yield {
      at: [first, last],
      reason: `Unexpected repeated words ${quote(article.text.slice(first.start, last.end))}, say them once`,
      ...(words.length === 4
        ? {expected: [article.text.slice(first.start, words[1].end)]}
        : {expected: [again], fix: 'suggestion'})
    }
  }
}

function* articlesSideBySide(article: Article): Iterable<Problem> {
  for (const {first, last} of besideArticles.in(article)) {
    if (last.casing !== 'lower' || (first.capital && isJoined(first))) continue
    if (last.key === 'a' && last.next && foreign.has(last.next.key)) continue
    yield {
      at: [first, last],
      reason: `Unexpected articles ${quote(`${first.text} ${last.text}`)} side by side, remove one of the two`,
      expected: [last.text, first.text],
      fix: 'suggestion'
    }
  }
}

function* titledTwice(article: Article): Iterable<Problem> {
  for (const {first} of doubledTitles.in(article)) {
    const second = first.next
    if (second?.text !== first.text || !first.capital || !/^\.?\s+$/.test(second.before)) continue
    yield {
      at: [first, second],
      reason: `Unexpected repeated title ${quote(first.text)}, remove one of the two`,
      expected: [first.text]
    }
  }
}
