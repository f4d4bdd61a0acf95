import {type Article, isJoined, type Word} from '@lint-news/article'
import {determiners, isWeekday, prepositions} from '@lint-news/lexicon'
import {type Problem, phrases, quote, rule} from '@lint-news/rule'
import {apostropheOf, lost, possessives} from './lost.ts'
import {named} from './named.ts'
import {neverPlural} from './never-plural.ts'
import {owned} from './owned.ts'
import {deeds, doubtful, feasts, measured, objectPrepositions, ofOne, spans, thisOrThat, units} from './words.ts'

const feastDays = phrases(feasts)
const measures = phrases(measured)
const qualities = phrases(doubtful)
const timeSpans = phrases(spans)

export default rule({
  name: 'lost-possessive',
  about: 'Flags a possessive that has lost its apostrophe, or its ending: `todays world`, `from Mr Lund lawyers`.',
  why: 'A conversion or a rewriting machine dropped the apostrophe.',
  family: 'verb',
  severity: 'info',
  preset: 'strict',
  fix: 'suggestion',
  // A list handed round, not generators: most articles have nothing, and making a generator costs more than to see that.
  check(article) {
    const problems: Problem[] = []
    neverPlural(article, problems)
    feastsAndMeasures(article, problems)
    ofTime(article, problems)
    owned(article, problems)
    named(article, problems)
    doubted(article, problems)
    return problems
  }
})

/** `New Years Eve`, `two years time`. */
function feastsAndMeasures(article: Article, problems: Problem[]): void {
  for (const {first, last, value} of feastDays.in(article)) {
    if (!last.capital) continue
    const expected = value.replace('’', apostropheOf(article))
    problems.push({
      at: [first, last],
      reason: `Unexpected plural in ${quote(article.text.slice(first.start, last.end))}, use ${quote(expected)}`,
      expected: [expected]
    })
  }
  for (const {first} of measures.in(article)) {
    const unit = first.previous
    if (!unit || !isJoined(first) || !units.has(unit.key) || !isJoined(unit)) continue
    // `In two years time stood still` has its comma lost, not its apostrophe.
    if (first.key === 'time' && (first.next && isJoined(first.next) ? !first.next.form.isFunctionWord : false)) continue
    problems.push(lost(unit, `${unit.text}${apostropheOf(article)}`))
  }
}

/** `This years election`, `Monday nights debate`; but `the last years were`, `on Monday nights people sing`. */
function ofTime(article: Article, problems: Problem[]): void {
  for (const {first: span} of timeSpans.in(article)) {
    const {previous, next} = span
    if (!previous || !next || !isJoined(span) || !isJoined(next) || next.form.isFunctionWord) continue
    if (span.key.length !== span.stem.length || next.casing === 'none') continue
    const before = isJoined(previous) ? previous.previous : undefined
    if (thisOrThat.has(previous.key)) {
      if (previous.key !== 'this' && before && (determiners.has(before.key) || /['’]s?$/.test(before.key))) continue
    } else if (!ofOne.has(previous.key) && !isNightOf(previous, before)) continue
    problems.push(lost(span, spelledAsOne(span, article)))
  }
}

/** `In Monday nights debate`; not `on`, after which they are many. */
function isNightOf({key}: Word, before: Word | undefined): boolean {
  return before !== undefined && isWeekday(key) && before.key !== 'on' && prepositions.has(before.key)
}

function spelledAsOne({text}: Word, article: Article): string {
  return `${text.slice(0, -1)}${apostropheOf(article)}s`
}

/** `Over the countries alleged involvement`. */
function doubted(article: Article, problems: Problem[]): void {
  for (const {first: quality} of qualities.in(article)) {
    const owner = quality.previous
    const determiner = owner?.previous
    const preposition = determiner?.previous
    if (!owner || !determiner || !preposition || !quality.next || !deeds.has(quality.next.key)) continue
    if (owner.casing !== 'lower' || !/[^su]s$/.test(owner.key) || determiner.key !== 'the') continue
    if (!objectPrepositions.has(preposition.key) || ![quality, owner, determiner, quality.next].every(isJoined))
      continue
    const [one, several] = possessives(owner, apostropheOf(article))
    problems.push(lost(owner, several, one))
  }
}
