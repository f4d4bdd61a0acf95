import type {Article, Word} from '@lint-news/article'
import {type Problem, quote} from '@lint-news/rule'
import {irregular} from './words.ts'

/** A plural that should be one of some possessives. */
export function lost(word: Word, ...expected: readonly string[]): Problem {
  return {
    at: word,
    reason: `Unexpected plural ${quote(word.text)} before what it owns, use ${quote(expected[0])}`,
    expected
  }
}

/** A word that should be a possessive. */
export function missing(word: Word, expected: string): Problem {
  return {
    at: word,
    reason: `Missing possessive ending of ${quote(word.text)}, use ${quote(expected)}`,
    expected: [expected]
  }
}

/** The singular and the plural possessive of a plural; the plural first where the determiner leaves it open. */
export function possessives(word: Word, apostrophe: string): readonly [string, string] {
  const {text} = word
  if (irregular.has(word.key)) return [`${text}${apostrophe}s`, `${text}${apostrophe}s`]
  const one = text.endsWith('ies')
    ? `${text.slice(0, -3)}y`
    : /(?:ch|sh|x|ss)es$/.test(text)
      ? text.slice(0, -2)
      : text.slice(0, -1)
  return [`${one}${apostrophe}s`, `${text}${apostrophe}`]
}

/** The apostrophe that the article is written with. */
export function apostropheOf({text}: Article): string {
  return text.includes('’') ? '’' : "'"
}

/** A possessive with the capital and the apostrophe that the article asks for. */
export function spelled(word: Word, value: string, article: Article): string {
  const text = value.replace("'", apostropheOf(article))
  return word.capital ? text[0].toUpperCase() + text.slice(1) : text
}
