import {isMidAdverb, phraseOpeners} from '@lint-news/lexicon'
import type {Word} from './word.ts'

/** Conjunctions after which a subject and its verb follow; not those that a comparison shares (as, than) or a relative (that). */
const openers: ReadonlySet<string> = new Set([
  'although',
  'because',
  'before',
  'but',
  'if',
  'since',
  'though',
  'unless',
  'until',
  'when',
  'whenever',
  'whether',
  'while',
  'whilst'
])

/** Whether white space alone stands before a word and it goes on with the sentence. */
export function isJoined(word: Word): boolean {
  const {previous} = word
  if (!previous || previous.sentence !== word.sentence) return false
  return word.start - previous.end === 1 || word.before.trim() === ''
}

/**
 * Whether a subject that begins here opens a clause: the sentence begins, a mark or a conjunction stands before. In `the
 * money he had went to charity` it does not: `he had` is a relative clause, `went` the verb of the whole.
 */
export function opensClause(word: Word): boolean {
  return !isJoined(word) || openers.has(word.previous!.key)
}

/** The word after an auxiliary past its adverbs (`did not yet REPLY`), three of them at most; undefined where a mark comes between. */
export function verbAfter(auxiliary: Word): Word | undefined {
  let word = auxiliary.next
  for (let adverbs = 0; word && isJoined(word); adverbs++, word = word.next) {
    if (adverbs === 3 || !isMidAdverb(word.key)) return word
  }
  return undefined
}

/** Whether no noun follows that a participle might belong to: the clause ends, or another phrase begins (`wanted to`). */
export function isBareParticiple(word: Word): boolean {
  return !word.next || !isJoined(word.next) || phraseOpeners.has(word.next.key)
}
