import {type Article, prose, type Word} from '@lint-news/article'
import {articles, countries, determiners} from '@lint-news/lexicon'
import {type Problem, phrases, quote, rule} from '@lint-news/rule'
import {leads, offices, stateNames, stateNouns, unions} from './words.ts'

const nouns = new Set(stateNouns)
const properNouns = new Set(stateNames)
const leading = new Set(leads)
const officeNouns = new Set(offices)

const abbreviations = phrases(['usa', 'u.s.a.', ...unions.map((union) => `usa-${union}`)])
const longNames = phrases(['united kingdom', 'united states'])
const americanForms = phrases(['u.s.', 'us'])
const plainNames = phrases(
  () =>
    new Map(
      countries.flatMap(({name, adjective}) =>
        adjective.length === 0 || adjective.includes(name) || /^United /.test(name)
          ? []
          : [[name.toLowerCase(), adjective[0]] as const]
      )
    )
)

export default rule({
  name: 'country-noun-as-adjective',
  about: 'Flags a country’s name before a noun, where its adjective or its abbreviation belongs: `USA officials`.',
  why: 'A rewriting machine puts the name in for the adjective, as if all short forms of a country were one word.',
  family: 'spin',
  severity: 'error',
  preset: 'recommended',
  fix: 'suggestion',
  scope: 'any',
  roles: 'any',
  cues: ['spun'],
  *check(article) {
    // Worked out once, where it is needed at all: an article may hold thousands of `us`.
    let adjectives: readonly string[] | undefined
    const american = (): readonly string[] => {
      adjectives ??= americanIn(article)
      return adjectives
    }
    yield* abbreviationsIn(article, american)
    yield* longNamesIn(article, american)
    yield* plainNamesIn(article)
  }
})

/** `USA presidential vote`, `USA-backed mills` */
function* abbreviationsIn(article: Article, american: () => readonly string[]): Iterable<Problem> {
  for (const {first} of abbreviations.in(article)) {
    const union = /-.*$/.exec(first.text)?.[0] ?? ''
    if (!first.text.startsWith('U') || isName(first) || isHeadlinese(first) || (union === '' && !modifies(first)))
      continue
    yield {
      at: first,
      kind: 'usa',
      severity: first.quotation ? 'warning' : undefined,
      ...problem(
        first.text,
        american().map((adjective) => adjective + union)
      )
    }
  }
}

/** `United Kingdom diplomats`, `United States withdrawal` */
function* longNamesIn(article: Article, american: () => readonly string[]): Iterable<Problem> {
  for (const {first, last, phrase} of longNames.in(article)) {
    if (!first.capital || last.key !== last.stem || isAside(last)) continue
    const noun = touching(last.next)
    if (!noun || noun.capital || !nouns.has(noun.key)) continue
    const british = phrase === 'united kingdom'
    yield {
      at: [first, last],
      severity: 'info',
      kind: phrase,
      // Laws and courts write `United States citizens`.
      weak: !british,
      ...problem(`${first.text} ${last.text}`, british ? ['British', 'UK'] : american())
    }
  }
}

/** `Norway government` */
function* plainNamesIn(article: Article): Iterable<Problem> {
  for (const {first, last, value} of plainNames.in(article)) {
    const noun = touching(last.next)
    if (!noun || !first.capital || noun.capital || last.key !== last.stem || isAside(last)) continue
    if (!officeNouns.has(noun.key)) continue
    yield {
      at: [first, last],
      severity: 'info',
      // `The Pakistan army said` is the usage of many papers.
      weak: true,
      ...problem(article.text.slice(first.start, last.end), [value])
    }
  }
}

/** The abbreviations of the United States; the one that the article uses comes first. */
function americanIn(article: Article): readonly string[] {
  return americanForms.in(article).some(({first}) => first.text === 'US') ? ['US', 'U.S.'] : ['U.S.', 'US']
}

function problem(actual: string, expected: readonly string[]): Pick<Problem, 'reason' | 'expected'> {
  return {
    reason: `Unexpected country name ${quote(actual)} before a noun, use ${expected.map((each) => quote(each)).join(' or ')}`,
    expected
  }
}

/** What others said is theirs, and headlines and captions have a style of their own. */
function isAside({quotation, block}: Word): boolean {
  return quotation !== undefined || !prose.includes(block.role)
}

/** `USA election: what to watch`; with an article it is copy like any other. */
function isHeadlinese({previous, block}: Word): boolean {
  return !prose.includes(block.role) && !articles.has(previous?.key ?? '')
}

/** `Team USA`, `Eli Lilly USA president`: a capital before it makes it part of a name, unless that word only leads the phrase. */
function isName(first: Word): boolean {
  const before = first.before.trim() === '' ? first.previous : undefined
  return (
    before !== undefined &&
    before.casing !== 'lower' &&
    before.capital &&
    !before.form.isFunctionWord &&
    !leading.has(before.key)
  )
}

function modifies(first: Word): boolean {
  const noun = touching(first.next)
  if (!noun) return false
  if (noun.capital) return properNouns.has(noun.text)
  if (!nouns.has(noun.key)) return false
  // `The USA exports its grain`, `In the USA senators serve six years`
  const object = touching(noun.next)
  if (object && determiners.has(object.key) && noun.form.verbReadings.some(({form}) => form === 'third')) return false
  return !(first.previous?.key === 'the' && first.previous.previous?.text === 'In')
}

function touching(word: Word | undefined): Word | undefined {
  return word?.before.trim() === '' ? word : undefined
}
