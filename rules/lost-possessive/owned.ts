import {type Article, isJoined, opensClause, type Word} from '@lint-news/article'
import {auxiliaries, functionWords, isConcrete, modals, pluralStem, speechVerbs, stem} from '@lint-news/lexicon'
import {type Problem, phrases, quote} from '@lint-news/rule'
import {apostropheOf, lost, possessives} from './lost.ts'
import {
  belongings,
  holders,
  irregular,
  ownedByOne,
  owners,
  ownersDeterminers,
  plural,
  shared,
  singular,
  singularDeterminers
} from './words.ts'

const ownerWords = phrases(owners)
const oneOrAll = phrases(['peoples', 'person'])

/** People, and what acts like them, right before what they own. */
export function* owned(article: Article): Iterable<Problem> {
  yield* byAnybody(article)
  yield* byPeople(article)
}

/** `Other peoples lives`, `each person life`. */
function* byAnybody(article: Article): Iterable<Problem> {
  for (const {first: owner} of oneOrAll.in(article)) {
    const {previous, next} = owner
    if (!previous || !next || !isJoined(owner) || !isBelonging(next)) continue
    if (owner.key === 'peoples' && previous.key === 'other') yield lost(owner, `people${apostropheOf(article)}s`)
    if (owner.key === 'person' && singularDeterminers.has(previous.key)) {
      const expected = `person${apostropheOf(article)}s`
      yield {
        at: owner,
        reason: `Missing possessive ending of ${quote(owner.text)}, use ${quote(expected)}`,
        expected: [expected]
      }
    }
  }
}

/** `The victims family`, `a persons life`, `the students presentation was`; but `a farmers market`, `the drivers strike was`. */
function* byPeople(article: Article): Iterable<Problem> {
  for (const {first: owner} of ownerWords.in(article)) {
    const {previous: determiner, next: thing} = owner
    if (!determiner || !thing || !owners.has(owner.key) || !isJoined(owner)) continue
    if (ownersDeterminers.has(determiner.key) && owner.casing === 'lower' && isTheirs(owner, thing)) {
      yield lostByOneOrSeveral(owner, thing.key === 'office' || ownedByOne.has(thing.key), article)
      continue
    }
    const isOne = singularDeterminers.has(determiner.key)
    if (!isOne && !(determiner.key === 'the' && opensClause(determiner))) continue
    if (!isThing(owner, thing)) continue
    if (isOne) {
      const several = determiner.key === 'a' || determiner.key === 'an'
      if (irregular.has(owner.key) || (several && isPlural(thing.key))) continue
      yield lost(owner, possessives(owner, apostropheOf(article))[0])
    } else {
      const verb = thing.next
      if (!verb || !isJoined(verb) || !isVerbOf(thing, verb)) continue
      yield lostByOneOrSeveral(owner, false, article)
    }
  }
}

/** What may belong to one or to several; the likelier first. */
function lostByOneOrSeveral(owner: Word, isOneLikelier: boolean, article: Article): Problem {
  const [one, several] = possessives(owner, apostropheOf(article))
  if (one === several) return lost(owner, one)
  return isOneLikelier ? lost(owner, one, several) : lost(owner, several, one)
}

/** `The victims family`, `the mayors office`. */
function isTheirs(owner: Word, thing: Word): boolean {
  if (isBelonging(thing)) return true
  return (
    thing.key === 'office' && holders.has(owner.key) && isJoined(thing) && thing.casing === 'lower' && endsPhrase(thing)
  )
}

function isThing(owner: Word, thing: Word): boolean {
  const {key} = thing
  if (!isJoined(thing) || owner.casing !== 'lower' || thing.casing !== 'lower') return false
  return !functionWords.has(key) && !shared.has(pluralStem(key)) && !key.includes('-') && !/(?:ed|ing|ly)$/.test(key)
}

/** Whether what stands behind a noun can be its verb, and the noun no verb itself: `the bakers shop is`, `the artists piano fell`. */
function isVerbOf(thing: Word, verb: Word): boolean {
  if (isPlural(thing.key)) return plural.has(verb.key)
  if (singular.has(verb.key)) return true
  if (thing.form.verbReadings.length > 0 || !isConcrete(stem(thing.key))) return false
  return verb.form.verbReadings.some(({form}) => form === 'past') && endsPhrase(verb)
}

function isPlural(key: string): boolean {
  return /[^s]s$/.test(key)
}

/** Whether a noun of belonging ends its phrase: `victims family said`, not `victims family room`. */
function isBelonging(thing: Word): boolean {
  if (!isJoined(thing) || thing.casing !== 'lower' || !belongings.has(thing.key)) return false
  return endsPhrase(thing)
}

function endsPhrase({next}: Word): boolean {
  if (!next || !isJoined(next)) return true
  const {key, form} = next
  if (form.isFunctionWord || auxiliaries.has(key) || modals.has(key) || speechVerbs.has(key)) return true
  return form.verbReadings.some((reading) => reading.form === 'past')
}
