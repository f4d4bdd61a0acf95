import {type Article, isJoined, opensClause} from '@lint-news/article'
import {countries, determiners, states} from '@lint-news/lexicon'
import {type Problem, phrases} from '@lint-news/rule'
import {lost, spelled} from './lost.ts'
import {certain, latin, manyNamed, twicePlural} from './words.ts'

const certainWords = phrases(certain)
const twicePlurals = phrases(twicePlural)
const countryPlurals = phrases(pluralCountries)

/** `Chinas`, by `China's`. */
function pluralCountries(): ReadonlyMap<string, string> {
  const names = [...countries, ...states].map(({name}) => name).filter((name) => /^\p{L}+[^s]$/u.test(name))
  return new Map(
    names.filter((name) => !manyNamed.has(name.toLowerCase())).map((name) => [`${name.toLowerCase()}s`, `${name}'s`])
  )
}

/** What is no plural, or of something that there is only one of. */
export function* neverPlural(article: Article): Iterable<Problem> {
  yield* withoutMeaning(article)
  yield* withPluralTwice(article)
  yield* ofCountries(article)
}

/** `Todays world`; but `sweet nothings`. */
function* withoutMeaning(article: Article): Iterable<Problem> {
  for (const {first: word, value} of certainWords.in(article)) {
    const {next} = word
    if (!certain.has(word.key) || !next || !isJoined(next) || word.casing === 'upper') continue
    if (/thing/.test(word.key) ? !opensClause(word) : next.form.isFunctionWord) continue
    yield lost(word, spelled(word, value, article))
  }
}

/** `Womens rights`, `each others faces`, `somebody elses car`; but `Childrens Hospital`, a name. */
function* withPluralTwice(article: Article): Iterable<Problem> {
  for (const {first, last, value} of twicePlurals.in(article)) {
    const {next} = last
    if (!last.key.endsWith('s') || !next || !isJoined(next) || next.casing !== 'lower' || latin.has(next.key)) continue
    if (first.capital && first.previous && isJoined(first)) continue
    if (next.form.isFunctionWord) continue
    yield lost(last, spelled(last, value, article))
  }
}

/** `Chinas economy`; but `the two Chinas that`, and no `Obras Argentinas`. */
function* ofCountries(article: Article): Iterable<Problem> {
  for (const {first: name, value} of countryPlurals.in(article)) {
    const {previous, next} = name
    if (name.casing !== 'capitalized' || !next || !isJoined(next) || next.casing !== 'lower') continue
    if (next.form.isFunctionWord) continue
    if (previous && isJoined(name) && (previous.capital || determiners.has(previous.key))) continue
    yield lost(name, spelled(name, value, article))
  }
}
