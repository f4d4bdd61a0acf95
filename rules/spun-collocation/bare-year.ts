import type {Article, Word} from '@lint-news/article'
import {determiners, prepositions} from '@lint-news/lexicon'
import {type Problem, phrases, quote} from '@lint-news/rule'

const found = phrases(['past month', 'past week', 'past year', 'previous month', 'previous week', 'previous year'])

/** Flags `past year` as an adverb, put for `last year`. */
export function* bareYears(article: Article): Iterable<Problem> {
  for (const {first, last} of found.in(article)) {
    if (last.key !== last.stem || first.quotation || hasDeterminer(first) || isAttributive(last)) continue
    const actual = article.text.slice(first.start, last.end)
    const expected = `${first.capital ? 'Last' : 'last'} ${last.text}`
    yield {
      at: [first, last],
      reason: `Unexpected wording ${quote(actual)} without an article, use ${quote(expected)}`,
      expected: [expected],
      kind: 'bare year'
    }
  }
}

/** `the past year`, `each previous year`; after a preposition it is the shorthand of business pages: `up from previous year`. */
function hasDeterminer({previous, before}: Word): boolean {
  if (!previous || before.trim() !== '') return false
  const {key} = previous
  return (
    determiners.has(key) ||
    prepositions.has(key) ||
    key.endsWith("'s") ||
    !/\p{L}/u.test(key) ||
    /^(?:last|next|same|single|than)$/.test(key)
  )
}

/** `past year results` */
function isAttributive(year: Word): boolean {
  const noun = year.after.trim() === '' ? year.next : undefined
  if (!noun || noun.capital || noun.form.isFunctionWord) return false
  return !noun.form.verbReadings.some(({form}) => form !== 'base' && form !== 'third')
}
