import type {Word} from '@lint-news/article'
import {
  articles,
  type Country,
  conjunctions,
  countries,
  countryByKey,
  functionWords,
  verbReadings
} from '@lint-news/lexicon'
import {type PhraseMatch, phrases, quote, rule} from '@lint-news/rule'
import {bodies, heads, otherNames, plainNames} from './words.ts'

const headNouns = new Set(heads)
const plain = new Set(plainNames)
const bodyNouns = new Set(bodies)
const others = new Set(otherNames)
// No article of 981,000 professional words has this one bare; the others are too rare to tell.
const certain = 'russian federation'
const longNames = phrases(
  () => new Map(countries.flatMap((country) => articledNames(country).map((name) => [name, country])))
)

export default rule({
  name: 'bare-long-country-name',
  about: 'Flags a country’s long name without its article, where news uses the short one.',
  why: 'A rewriting machine takes the long name from a list of countries; people who write it in full give it an article.',
  family: 'spin',
  severity: 'error',
  preset: 'recommended',
  fix: 'suggestion',
  scope: 'any',
  roles: 'any',
  cues: ['spun'],
  *check(article) {
    let last: PhraseMatch<Country> | undefined
    for (const match of longNames.in(article)) {
      const bare = isBare(match, last)
      last = match
      if (!bare) continue
      const actual = article.text.slice(match.first.start, match.last.end)
      const expected = shortNames(match)
      yield {
        at: [match.first, match.last],
        reason: `Unexpected long name ${quote(actual)} without its article, use ${expected.map((name) => quote(name)).join(' or ')}`,
        expected,
        severity: match.phrase === certain ? undefined : 'warning'
      }
    }
  }
})

/** The names of a country that take an article, unless news has made plain names of them. */
function articledNames({name, long}: Country): string[] {
  return long
    .filter((each) => each !== name)
    .map((each) => each.toLowerCase().replaceAll('’', "'"))
    .filter((each) => !plain.has(each) && each.split(' ').some((word) => headNouns.has(word)))
}

function isBare({words, first, last}: PhraseMatch<Country>, before: PhraseMatch<Country> | undefined): boolean {
  if (!words.every(({key, capital}) => capital || functionWords.has(key)) || first.casing === 'upper') return false
  if (others.has(touching(last.next)?.key ?? '')) return false
  return (
    !hasDeterminer(first) &&
    !sharesArticle(first, before) &&
    !isListed(first, last) &&
    !isDateline(first) &&
    !endsBodyName(first)
  )
}

// Not `that`: `officials say that Russian Federation …`.
const determiners = new Set([...articles, 'another', 'our', 'these', 'this'])

/** `the Russian Federation`, `a newly confident Russian Federation`. */
function hasDeterminer(first: Word): boolean {
  let word = first
  for (let steps = 0; steps < 3; steps++) {
    if (word.before.trim() !== '' || !word.previous || word.previous.sentence !== first.sentence) return false
    word = word.previous
    if (determiners.has(word.key)) return true
    if (word.capital || word.form.isFunctionWord) return false
  }
  return false
}

/** `the Republic of Belarus and Russian Federation`: one article may do for two long names. */
function sharesArticle(first: Word, before: PhraseMatch<Country> | undefined): boolean {
  const and = first.previous
  return and !== undefined && conjunctions.has(and.key) && before !== undefined && and.previous === before.last
}

/** Long names stand bare in voting lists, tables and the country menus of web forms. */
function isListed(first: Word, last: Word): boolean {
  const {block, sentence} = first
  if (block.words.length < 5 || /^\s*:/.test(last.after)) return true
  const neighbours = [first.before.trim() === '' ? first.previous : undefined, touching(last.next)]
  if (neighbours.some((word) => word?.capital && countryByKey(word.stem))) return true
  let listed = 0
  let lower = 0
  for (const word of sentence.words.slice(0, 200)) {
    if (!word.capital) lower++
    else if (countryByKey(word.stem)) listed++
  }
  return listed > 4 || lower === 0
}

/** `MOSCOW, Russian Federation – …` */
function isDateline(first: Word): boolean {
  const city = first.previous
  return city?.casing === 'upper' && city.index - first.block.words[0].index < 3
}

/** `Ministry of Defence of Russian Federation` */
function endsBodyName(first: Word): boolean {
  let word = first.previous
  for (let steps = 0; word && steps < 6; steps++) {
    if (bodyNouns.has(word.key) && word.capital) return true
    if (!word.capital && !/^(?:of|and|for|the)$/.test(word.key)) return false
    word = word.previous
  }
  return false
}

/** The short name, and the adjective where the long name stands before a noun; with the possessive ending that stood there. */
function shortNames({first, last, value: {name, article, adjective}}: PhraseMatch<Country>): string[] {
  const ending = last.text.slice(last.stem.length)
  const short = article ? `${first === first.sentence.words[0] ? 'The' : 'the'} ${name}` : name
  const noun = ending === '' ? touching(last.next) : undefined
  const modifies = noun !== undefined && !noun.form.isFunctionWord && (noun.capital || !isPredicate(noun))
  return modifies ? [adjective[0], short] : [short + ending]
}

/** Whether a word is likelier the predicate of the name than a noun: `Russian Federation denies`. */
function isPredicate({key}: Word): boolean {
  return key.endsWith('ly') || verbReadings(key).some(({form}) => form !== 'base' && form !== 'ing')
}

function touching(word: Word | undefined): Word | undefined {
  return word?.before.trim() === '' ? word : undefined
}
