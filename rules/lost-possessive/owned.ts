import {type Article, isJoined, opensClause, type Word} from '@lint-news/article'
import {
  articles,
  functionWords,
  isConcrete,
  pluralStem,
  possessives as possessiveDeterminers,
  prepositions,
  stem
} from '@lint-news/lexicon'
import {type Problem, phrases} from '@lint-news/rule'
import {endsPhrase} from './ends-phrase.ts'
import {apostropheOf, lost, missing, possessives} from './lost.ts'
import {
  belongings,
  close,
  holders,
  irregular,
  linking,
  ordinals,
  ownedByOne,
  owners,
  ownersArticles,
  ownersDeterminers,
  plural,
  shared,
  singular,
  singularDeterminers,
  superlatives
} from './words.ts'

const ownerWords = phrases(owners)
const oneOrAll = phrases(['peoples', 'person'])
const greatestOfAll = phrases(superlatives)

/** People, and what acts like them, right before what they own. */
export function owned(article: Article, problems: Problem[]): void {
  byAnybody(article, problems)
  byPeople(article, problems)
  greatest(article, problems)
}

/** `Other peoples lives`, `each person life`. */
function byAnybody(article: Article, problems: Problem[]): void {
  for (const {first: owner} of oneOrAll.in(article)) {
    const {previous, next} = owner
    if (!previous || !next || !isJoined(owner)) continue
    if (!isBelonging(next) && !(owner.key === 'person' && isOfEach(previous, next))) continue
    const expected = `${owner.key === 'peoples' ? 'people' : 'person'}${apostropheOf(article)}s`
    if (owner.key === 'peoples') problems.push(lost(owner, expected))
    else if (owner.key === 'person' && singularDeterminers.has(previous.key)) problems.push(missing(owner, expected))
  }
}

/** `Each person field of work`; but `a person search`, `every person interviewed`. */
function isOfEach(determiner: Word, thing: Word): boolean {
  if (determiner.key !== 'each' && determiner.key !== 'every') return false
  if (!isJoined(thing) || thing.casing !== 'lower' || thing.form.isFunctionWord) return false
  return thing.form.verbReadings.every(({form}) => form === 'base') && endsPhrase(thing)
}

/** `The victims family`, `a persons life`, `the students presentation was`; but `a farmers market`, `the drivers strike was`. */
function byPeople(article: Article, problems: Problem[]): void {
  for (const {first: owner} of ownerWords.in(article)) {
    const thing = owner.next
    // Most owners are none: `the people who`, `three states said`.
    if (!thing || thing.casing === 'none' || thing.form.isFunctionWord) continue
    const determiner = owner.previous
    if (!determiner || !owners.has(owner.key) || !isJoined(owner)) continue
    if (
      (ownersDeterminers.has(determiner.key) || prepositions.has(determiner.key)) &&
      owner.casing === 'lower' &&
      isTheirs(owner, thing)
    ) {
      problems.push(lostByOneOrSeveral(owner, thing.key === 'office' || ownedByOne.has(thing.key), article))
      continue
    }
    const isFamily = close.has(owner.key) && isOfMine(determiner, owner, thing)
    if (isFamily || isFirst(determiner, owner, thing)) {
      problems.push(lostByOneOrSeveral(owner, !isFamily, article))
      continue
    }
    const isOne = singularDeterminers.has(determiner.key)
    if (!isOne && !(determiner.key === 'the' && opensClause(determiner))) continue
    if (!isThing(owner, thing)) continue
    if (isOne) {
      const several = determiner.key === 'a' || determiner.key === 'an'
      if (irregular.has(owner.key) || (several && isPlural(thing.key))) continue
      problems.push(lost(owner, possessives(owner, apostropheOf(article))[0]))
    } else {
      const verb = thing.next
      if (!verb || !isJoined(verb) || !isVerbOf(thing, verb)) continue
      problems.push(lostByOneOrSeveral(owner, false, article))
    }
  }
}

/** `The nations highest office`; but `the areas nearest the coast`, `the towns largest in 1900`. */
function greatest(article: Article, problems: Problem[]): void {
  for (const {first: superlative} of greatestOfAll.in(article)) {
    const {previous: owner, next: thing} = superlative
    if (thing?.casing !== 'lower' || thing.form.isFunctionWord) continue
    if (!owner || !isPlural(owner.key) || owner.casing !== 'lower' || owner.form.isFunctionWord) continue
    if (![owner, superlative, thing].every(isJoined) || !ownersArticles.has(owner.previous!.key)) continue
    if (thing.form.verbReadings.every(({form}) => form === 'base' || form === 'third')) {
      problems.push(lostByOneOrSeveral(owner, true, article))
    }
  }
}

/** `The bands first album`; but `the bands first played`. */
function isFirst(determiner: Word, owner: Word, ordinal: Word): boolean {
  const thing = ordinal.next
  if (!ordinals.has(ordinal.key) || !isJoined(ordinal) || thing?.casing !== 'lower' || !isJoined(thing)) return false
  if (owner.casing !== 'lower' || !ownersArticles.has(determiner.key) || thing.form.isFunctionWord) return false
  if (thing.key.endsWith('ly') || !endsPhrase(thing)) return false
  return thing.form.verbReadings.length === 0 || isConcrete(stem(thing.key))
}

/** `At my parents house`; but `my parents house refugees`, `of my friends book a room`. */
function isOfMine(determiner: Word, owner: Word, thing: Word): boolean {
  const before = isJoined(determiner) ? determiner.previous : undefined
  if (!before || !possessiveDeterminers.has(determiner.key) || !inPlaces.has(before.key)) return false
  return isThing(owner, thing) && !isPlural(thing.key) && isConcrete(stem(thing.key)) && endsPhrase(thing)
}

const inPlaces: ReadonlySet<string> = new Set('at behind from in inside into near outside to'.split(' '))

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
  if (singular.has(verb.key) || linking.has(verb.key)) return true
  if (!isConcrete(stem(thing.key))) return false
  if (thing.form.verbReadings.length > 0 && !(verb.next && isJoined(verb.next) && articles.has(verb.next.key)))
    return false
  return verb.form.verbReadings.some(({form}) => form === 'past') && endsPhrase(verb)
}

function isPlural(key: string): boolean {
  return /[^s']s$/.test(key)
}

/** Whether a noun of belonging ends its phrase: `victims family said`, not `victims family room`. */
function isBelonging(thing: Word): boolean {
  if (!isJoined(thing) || thing.capital !== (thing.key === 'ceo') || !belongings.has(thing.key)) return false
  return endsPhrase(thing)
}
