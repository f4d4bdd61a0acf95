import {type Article, isJoined, opensClause, type Word} from '@lint-news/article'
import {functionWords} from '@lint-news/lexicon'
import {type Problem, phrases, quote, rule} from '@lint-news/rule'
import {
  certain,
  deeds,
  doubtful,
  feasts,
  irregular,
  measured,
  owners,
  prepositions,
  shared,
  singular,
  singularDeterminers,
  units
} from './words.ts'

const certainWords = phrases(certain)
const feastDays = phrases(feasts)
const measures = phrases(measured)
const ownerWords = phrases(owners)
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
    yield* withoutMeaning(article)
    yield* feastsAndMeasures(article)
    yield* owned(article)
    yield* doubted(article)
  }
})

function lost(word: Word, ...expected: readonly string[]): Problem {
  return {
    at: word,
    reason: `Unexpected plural ${quote(word.text)} before what it owns, use ${quote(expected[0])}`,
    expected
  }
}

/** The singular and the plural possessive of a plural; the plural first where the determiner leaves it open. */
function possessives(word: Word, apostrophe: string): readonly [string, string] {
  const {text} = word
  if (irregular.has(word.key)) return [`${text}${apostrophe}s`, `${text}${apostrophe}s`]
  const one = text.endsWith('ies')
    ? `${text.slice(0, -3)}y`
    : /(?:ch|sh|x|ss)es$/.test(text)
      ? text.slice(0, -2)
      : text.slice(0, -1)
  return [`${one}${apostrophe}s`, `${text}${apostrophe}`]
}

function apostropheOf({text}: Article): string {
  return text.includes('’') ? '’' : "'"
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

function spelled(word: Word, value: string, article: Article): string {
  const text = value.replace("'", apostropheOf(article))
  return word.capital ? text[0].toUpperCase() + text.slice(1) : text
}

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

/** `A persons life`, `the students presentation was`; but `a farmers market`, `the drivers strike was`. */
function* owned(article: Article): Iterable<Problem> {
  for (const {first: owner} of ownerWords.in(article)) {
    const {previous: determiner, next: thing} = owner
    if (!determiner || !thing || !owners.has(owner.key) || !isJoined(owner) || !isThing(owner, thing)) continue
    if (singularDeterminers.has(determiner.key)) {
      const several = determiner.key === 'a' || determiner.key === 'an'
      if (irregular.has(owner.key) || (several && isPlural(thing.key))) continue
      yield lost(owner, possessives(owner, apostropheOf(article))[0])
    } else if (determiner.key === 'the' && opensClause(determiner)) {
      const verb = thing.next
      if (!verb || !singular.has(verb.key) || !isJoined(verb) || isPlural(thing.key)) continue
      const [one, several] = possessives(owner, apostropheOf(article))
      yield irregular.has(owner.key) ? lost(owner, one) : lost(owner, several, one)
    }
  }
}

function isThing(owner: Word, thing: Word): boolean {
  const {key} = thing
  if (!isJoined(thing) || owner.casing !== 'lower' || thing.casing !== 'lower') return false
  return !functionWords.has(key) && !shared.has(key) && !key.includes('-') && !/(?:ed|ing|ly)$/.test(key)
}

function isPlural(key: string): boolean {
  return /[^s]s$/.test(key)
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
