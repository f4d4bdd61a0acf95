import type {Article, Word} from '@lint-news/article'
import {articles, countryByKey} from '@lint-news/lexicon'
import {type Problem, phrases, quote} from '@lint-news/rule'
import {globalNouns, worldwideNouns} from './words.ts'

const nouns: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['worldwide', new Set(worldwideNouns)],
  ['global', new Set(globalNouns)]
])
const found = phrases(nouns)

/** Flags `worldwide` and `global` before a noun that `international` goes with, and for a player: `the Malta worldwide`. */
export function* forInternational(article: Article): Iterable<Problem> {
  for (const {first, value} of found.in(article)) {
    if (first.capital || first.quotation) continue
    const noun = first.after.trim() === '' ? first.next : undefined
    if (noun && !noun.capital && value.has(noun.stem) && !isFirm(noun)) {
      yield problem(first, noun)
    } else if (first.key === 'worldwide' && isPlayer(first)) {
      yield problem(first, first)
    }
  }
}

function problem(first: Word, last: Word): Problem {
  const actual = first.article.text.slice(first.start, last.end)
  const expected = `international${actual.slice(first.text.length)}`
  return {
    at: [first, last],
    reason: `Unexpected wording ${quote(actual)}, use ${quote(expected)}`,
    expected: [expected],
    severity: 'info',
    kind: 'international'
  }
}

/** `a global law firm` */
function isFirm({key, next}: Word): boolean {
  return key === 'law' && /^(?:firms?|practice)$/.test(next?.stem ?? '')
}

function isPlayer({previous: country, before}: Word): boolean {
  if (!country?.capital || before.trim() !== '' || !articles.has(country.previous?.key ?? '')) return false
  return countryByKey(country.key)?.article === false
}
