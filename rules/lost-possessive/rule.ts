import {type Article, isJoined} from '@lint-news/article'
import {type Problem, phrases, quote, rule} from '@lint-news/rule'
import {apostropheOf, lost, possessives} from './lost.ts'
import {neverPlural} from './never-plural.ts'
import {owned} from './owned.ts'
import {deeds, doubtful, feasts, measured, prepositions, units} from './words.ts'

const feastDays = phrases(feasts)
const measures = phrases(measured)
const qualities = phrases(doubtful)

export default rule({
  name: 'lost-possessive',
  about:
    'Flags a plural where a possessive has lost its apostrophe: `todays world`, `over the countries alleged role`.',
  why: 'A conversion or a rewriting machine dropped the apostrophe.',
  family: 'verb',
  severity: 'info',
  preset: 'strict',
  fix: 'suggestion',
  *check(article) {
    yield* neverPlural(article)
    yield* feastsAndMeasures(article)
    yield* owned(article)
    yield* doubted(article)
  }
})

/** `New Years Eve`, `two years time`. */
function* feastsAndMeasures(article: Article): Iterable<Problem> {
  for (const {first, last, value} of feastDays.in(article)) {
    if (!last.capital) continue
    const expected = value.replace('’', apostropheOf(article))
    yield {
      at: [first, last],
      reason: `Unexpected plural in ${quote(article.text.slice(first.start, last.end))}, use ${quote(expected)}`,
      expected: [expected]
    }
  }
  for (const {first} of measures.in(article)) {
    const unit = first.previous
    if (!unit || !isJoined(first) || !units.has(unit.key) || !isJoined(unit)) continue
    // `In two years time stood still` has its comma lost, not its apostrophe.
    if (first.key === 'time' && (first.next && isJoined(first.next) ? !first.next.form.isFunctionWord : false)) continue
    yield lost(unit, `${unit.text}${apostropheOf(article)}`)
  }
}

/** `Over the countries alleged involvement`. */
function* doubted(article: Article): Iterable<Problem> {
  for (const {first: quality} of qualities.in(article)) {
    const owner = quality.previous
    const determiner = owner?.previous
    const preposition = determiner?.previous
    if (!owner || !determiner || !preposition || !quality.next || !deeds.has(quality.next.key)) continue
    if (owner.casing !== 'lower' || !/[^su]s$/.test(owner.key) || determiner.key !== 'the') continue
    if (!prepositions.has(preposition.key) || ![quality, owner, determiner, quality.next].every(isJoined)) continue
    const [one, several] = possessives(owner, apostropheOf(article))
    yield lost(owner, several, one)
  }
}
