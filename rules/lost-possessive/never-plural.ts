import {type Article, isJoined, opensClause} from '@lint-news/article'
import {countries, determiners, states} from '@lint-news/lexicon'
import {type Problem, phrases} from '@lint-news/rule'
import {apostropheOf, lost, spelled} from './lost.ts'
import {certain, fixed, latin, manyNamed, twicePlural} from './words.ts'

const certainWords = phrases(certain)
const twicePlurals = phrases(twicePlural)
const fixedPhrases = phrases(fixed)
const countryPlurals = phrases(pluralCountries)

/** `Chinas`, by `China's`. */
function pluralCountries(): ReadonlyMap<string, string> {
  const names = [...countries, ...states].map(({name}) => name).filter((name) => /^\p{L}+[^s]$/u.test(name))
  return new Map(
    names.filter((name) => !manyNamed.has(name.toLowerCase())).map((name) => [`${name.toLowerCase()}s`, `${name}'s`])
  )
}

/** What is no plural, or of something that there is only one of. */
export function neverPlural(article: Article, problems: Problem[]): void {
  withoutMeaning(article, problems)
  withPluralTwice(article, problems)
  inFixedPhrase(article, problems)
  ofCountries(article, problems)
}

/** `Todays world`, `the companys shares`; but `sweet nothings`, and `the Bodys`, a family. */
function withoutMeaning(article: Article, problems: Problem[]): void {
  for (const {first: word, value} of certainWords.in(article)) {
    const {next} = word
    if (!certain.has(word.key) || !next || !isJoined(next) || word.casing === 'upper') continue
    if (word.key.endsWith('ys') && word.capital && isJoined(word) && word.previous?.casing === 'lower') continue
    if (/thing/.test(word.key) ? !opensClause(word) : next.form.isFunctionWord) continue
    problems.push(lost(word, spelled(word, value, article)))
  }
}

/** `Womens rights`, `each others faces`, `somebody elses car`; but `Childrens Hospital`, a name. */
function withPluralTwice(article: Article, problems: Problem[]): void {
  for (const {first, last, value} of twicePlurals.in(article)) {
    const {next} = last
    if (!last.key.endsWith('s') || !next || !isJoined(next) || next.casing !== 'lower' || latin.has(next.key)) continue
    if (first.capital && first.previous && isJoined(first)) continue
    if (next.form.isFunctionWord) continue
    problems.push(lost(last, spelled(last, value, article)))
  }
}

/** `The lions share`, `a stones throw`. */
function inFixedPhrase(article: Article, problems: Problem[]): void {
  for (const {last} of fixedPhrases.in(article)) {
    const owner = last.previous!
    const ending = apostropheOf(article)
    problems.push(
      lost(owner, owner.key === 'achilles' ? `${owner.text}${ending}` : `${owner.text.slice(0, -1)}${ending}s`)
    )
  }
}

/** `Chinas economy`; but `the two Chinas that`, and no `Obras Argentinas`. */
function ofCountries(article: Article, problems: Problem[]): void {
  for (const {first: name, value} of countryPlurals.in(article)) {
    const {previous, next} = name
    if (name.casing !== 'capitalized' || !next || !isJoined(next) || next.casing !== 'lower') continue
    if (next.form.isFunctionWord) continue
    if (previous && isJoined(name) && (previous.capital || determiners.has(previous.key))) continue
    problems.push(lost(name, spelled(name, value, article)))
  }
}
