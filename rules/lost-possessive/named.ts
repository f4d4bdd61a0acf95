import {type Article, isJoined, opensClause, type Word} from '@lint-news/article'
import {
  commonSurnames,
  conjunctions,
  countryByKey,
  countryOfDemonym,
  courtesyTitles,
  determiners,
  functionWords,
  honorifics,
  isFirstName,
  isWeekday,
  mentalVerbs,
  months,
  offices,
  organisationNames,
  organisationWords,
  placeNames,
  prepositions,
  speechVerbs,
  worldFigures
} from '@lint-news/lexicon'
import {type Problem, phrases} from '@lint-news/rule'
import {endsPhrase} from './ends-phrase.ts'
import {apostropheOf, lost, missing} from './lost.ts'
import {attributive, personal, postponed, several, unique, words} from './names.ts'

const personalNouns = phrases(personal)
const belongings = new Set(personal)

/** Names right before what they own. */
export function named(article: Article, problems: Problem[]): void {
  withEnding(article, problems)
  titled(article, problems)
  withoutEnding(article, problems)
}

/**
 * What says that an s is no part of a name: nothing; nothing, but it is a surname and owns either way (Peters); a first name; a
 * courtesy title; the name without it, in the article or in the world; the name of what there is only one of.
 */
const Evidence = {none: 0, surname: 1, given: 2, courtesy: 3, name: 4, unique: 5} as const

/** `Okoyes resignation` beside an Okoye; but `the Okoyes`, a family, and `on Mondays`. */
function withEnding(article: Article, problems: Problem[]): void {
  const {names, text} = article
  let known: KnownNames | undefined
  for (let at = 0; at < names.length; at++) {
    const {words: row} = names[at]
    const owner = row[row.length - 1]
    // Cheaper than to look for evidence: `Witnesses described the fire`.
    if (text.charCodeAt(owner.end - 1) !== lowerS || !mayOwnNext(owner) || !isOwned(row[0], owner, Evidence.unique))
      continue
    known ??= new KnownNames(article)
    const evidence = known.evidenceFor(row)
    if (evidence === Evidence.none || !isOwned(row[0], owner, evidence)) continue
    const apostrophe = apostropheOf(article)
    const one = `${owner.text.slice(0, -1)}${apostrophe}s`
    problems.push(evidence >= Evidence.name ? lost(owner, one) : lost(owner, one, `${owner.text}${apostrophe}`))
  }
}

const lowerS = 's'.charCodeAt(0)

/** A cheap look at a name in s, the cheapest first. */
function mayOwnNext(owner: Word): boolean {
  const {next, form} = owner
  const {key} = form
  if (next?.casing !== 'lower' || form.stem !== key || next.form.isPastSpeech) return false
  if (next.form.isFunctionWord && next.key !== 'own') return false
  if (key.length < 3 || key.endsWith('ss') || words.has(key) || !isJoined(next)) return false
  if (owner.casing !== 'capitalized' && !unique.has(key.slice(0, -1))) return false
  return owner.block.terminated && !owner.quotation
}

/** The names of an article and of the world, without a possessive ending. */
class KnownNames {
  readonly #article: Article
  #lasts: ReadonlySet<string> | undefined
  #surnames: ReadonlySet<string> | undefined
  /** How often each name stands in the article. */
  #counts: ReadonlyMap<string, number> | undefined

  constructor(article: Article) {
    this.#article = article
  }

  /** Whether a name of the article ends with this word. */
  #isLast(key: string): boolean {
    this.#lasts ??= new Set(this.#article.names.map(({words}) => words[words.length - 1].stem))
    return this.#lasts.has(key)
  }

  #isSurname(key: string): boolean {
    this.#surnames ??= new Set(this.#article.people.map(({surname}) => surname))
    return this.#surnames.has(key)
  }

  /** What says that the last word of a name has an s too many. */
  evidenceFor(row: readonly Word[]): number {
    const {key} = row[row.length - 1]
    const one = key.slice(0, -1)
    const inRow = row.length > 1
    if (unique.has(one) && !inRow) return Evidence.unique
    if (inRow && countryByKey(spelling(row).slice(0, -1))) return Evidence.name
    if (inRow && !isFirstName(row[row.length - 2].key) && !isTitle(row[row.length - 2])) return this.#inRow(row)
    if (isOtherName(key)) return this.#isSurname(one) && !this.#isSurname(key) ? Evidence.name : Evidence.surname
    if (worldFigures.has(one) || this.#isSurname(one)) return Evidence.name
    if (isGroup(one)) return Evidence.none
    if (inRow && courtesyTitles.has(row[row.length - 2].key)) return Evidence.courtesy
    if (/[iu]s$/.test(key)) return Evidence.none
    if (inRow) return organisationWords.has(row[row.length - 2].key) ? Evidence.none : Evidence.given
    if (placeNames.has(one) || organisationNames.has(one) || isCalendar(one)) return Evidence.name
    return isFirstName(one) ? Evidence.given : this.#inRow(row)
  }

  /** Whether the same words without the s are a name in the article, and those with it stand here alone: `the Suns` is a team. */
  #inRow(row: readonly Word[]): number {
    const last = row[row.length - 1]
    if (!this.#isLast(last.key.slice(0, -1))) return Evidence.none
    const name = spelling(row)
    this.#counts ??= countsOf(this.#article)
    return this.#counts.has(name.slice(0, -1)) && this.#counts.get(name) === 1 ? Evidence.name : Evidence.none
  }
}

function countsOf(article: Article): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const {words} of article.names) {
    const name = spelling(words)
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return counts
}

function isTitle({key}: Word): boolean {
  return offices.has(key) || honorifics.has(key)
}

function spelling(row: readonly Word[]): string {
  return row.map(({stem}) => stem).join(' ')
}

/** Whether a key in s is a name as it stands: Rhodes, Barclays, James, Williams, Wales. */
function isOtherName(key: string): boolean {
  return (
    isFirstName(key) ||
    commonSurnames.has(key) ||
    placeNames.has(key) ||
    organisationNames.has(key) ||
    worldFigures.has(key) ||
    isWeekday(key) ||
    months.has(key) ||
    countryByKey(key) !== undefined
  )
}

/** Whether a capitalised word names several by its plural: Italians, Democrats, Senators; countries have a list of their own. */
function isGroup(one: string): boolean {
  return (
    countryOfDemonym(one) !== undefined ||
    countryByKey(one) !== undefined ||
    offices.has(one) ||
    (/(?:an|crat|ist|ese|ite)$/.test(one) && !isFirstName(one))
  )
}

function isCalendar(key: string): boolean {
  return isWeekday(key) || (months.has(key) && key.length > 5)
}

/** Whether what stands behind a name is its own: `Okoyes new plan`; but `the Okoyes plan to`, `Peters claims`. */
function isOwned(first: Word, owner: Word, evidence: number): boolean {
  const thing = owner.next!
  const before = isJoined(first) ? first.previous : undefined
  // Most are verbs: `Witnesses described the fire`.
  if (thing.form.verbReadings.length > 0 && !mayBeNoun(thing, before, evidence)) return false
  const {key} = thing
  if (key.endsWith('ly')) return false
  if (before && (before.casing === 'none' || (several.has(before.key) && !isUnique(before, evidence)))) return false
  if (owner.key.endsWith('days') && isWeekday(owner.key.slice(0, -1)) && !isOneDay(before, thing)) return false
  if (belongings.has(key)) return endsPhrase(thing) && (evidence >= Evidence.name || isFree(first))
  if (evidence === Evidence.surname) return false
  if (evidence === Evidence.given && (attributive.has(key) || (before && determiners.has(before.key)))) return false
  return !postponed.has(key) || (evidence >= Evidence.name && isBeforeNoun(thing))
}

/** `The Senates`. */
function isUnique({key}: Word, evidence: number): boolean {
  return key === 'the' && evidence === Evidence.unique
}

/** Whether a word that may be a verb is none behind a name: `Okoyes plan was`, `of Okoyes plan`. */
function mayBeNoun(thing: Word, before: Word | undefined, evidence: number): boolean {
  const {key, form} = thing
  if (key === 'own') return true
  let isBase = false
  let isOther = false
  for (const reading of form.verbReadings) {
    if (reading.form === 'past') return evidence > Evidence.courtesy && key.endsWith('ed') && isBeforeNoun(thing)
    if (reading.form === 'ing') return evidence > Evidence.courtesy && thing.next?.key === 'of'
    if (reading.form === 'base') isBase = true
    else isOther = true
  }
  if (finite.has(key)) return false
  if (evidence > Evidence.courtesy)
    return !isBase || (before !== undefined && !isBeforeSubject(before)) || hasVerb(thing)
  if (isOther || evidence === Evidence.surname) return false
  if (evidence === Evidence.courtesy) return isGoverned(before) || hasVerb(thing)
  return isGoverned(before) && !likeness.has(before!.key)
}

/** Verbs that no noun is spelled like. */
const finite: ReadonlySet<string> = new Set(
  'adds asks has is knows says tells thinks wants was say tell think want know'.split(' ')
)

/** `In Mondays debate`; but `on Mondays`, `Mondays to Fridays`, `closed Mondays year round`. */
function isOneDay(before: Word | undefined, {key, form}: Word): boolean {
  if (!before || /^(?:and|from|on|or|through|to)$/.test(before.key)) return false
  return prepositions.has(before.key) || (!key.endsWith('s') && key !== 'year' && form.verbReadings.length === 0)
}

/** Whether a noun follows that a word may go with: `Okoyes first term`, not `the Okoyes first met`. */
function isBeforeNoun({next}: Word): boolean {
  if (next?.casing !== 'lower' || !isJoined(next) || next.form.isFunctionWord) return false
  return !/ly$/.test(next.key) && !next.form.verbReadings.some(({form}) => form === 'past')
}

/** Prepositions after which a name may be one of several: `friends of Peters plan to`. */
const likeness: ReadonlySet<string> = new Set(['like', 'of'])

function isGoverned(before: Word | undefined): boolean {
  return before !== undefined && prepositions.has(before.key)
}

/** Whether a subject follows a word: `said Okoyes claim it`. */
function isBeforeSubject({key}: Word): boolean {
  return key === 'that' || conjunctions.has(key) || speechVerbs.has(key) || mentalVerbs.has(key)
}

/** Whether the verb of a clause follows a noun: `Okoyes plan was`. */
function hasVerb({next}: Word): boolean {
  if (!next || !isJoined(next)) return false
  const {key, form} = next
  return /^(?:is|was|has|had|would|will|could)$/.test(key) || form.isPastSpeech
}

const courtesies = phrases(courtesyTitles)

/** `From Mr Okoye office`; but `a Mr Okoye joke`, `with Mr Okoye asleep`. */
function titled(article: Article, problems: Problem[]): void {
  for (const {first: title} of courtesies.in(article)) {
    if (!title.capital || !isFree(title)) continue
    if (title.previous && isJoined(title) && /^(?:with|without)$/.test(title.previous.key)) continue
    let owner = title
    while (
      owner.next?.capital &&
      owner.stem === owner.key &&
      (isJoined(owner.next) || (owner === title && owner.after === '. '))
    )
      owner = owner.next
    const thing = owner.next
    if (owner === title || owner.stem !== owner.key || thing?.casing !== 'lower' || !isJoined(thing)) continue
    if (thing.form.isFunctionWord || thing.form.verbReadings.length > 0 || !owner.block.terminated || owner.quotation)
      continue
    if (postponed.has(thing.key) || belongings.has(thing.key) || /ly$/.test(thing.key)) continue
    problems.push(missing(owner, withEnd(owner)))
  }
}

/** A name with the ending that it lacks: Okoye's, Rogers'. */
function withEnd({text, article}: Word): string {
  return `${text}${apostropheOf(article)}${text.endsWith('s') ? '' : 's'}`
}

/** `Ms Okoye resignation was`; but `the Okoye resignation`, and `gave Okoye words of praise`. */
function withoutEnding(article: Article, problems: Problem[]): void {
  let surnames: ReadonlySet<number> | undefined
  for (const {first: thing} of personalNouns.in(article)) {
    const owner = thing.previous
    if (!owner?.capital || owner.stem !== owner.key || thing.casing !== 'lower' || !isJoined(thing)) continue
    if (!owner.block.terminated || owner.quotation || !endsPhrase(thing)) continue
    surnames ??= new Set(article.mentions.map(({surname}) => surname.index))
    const first = firstOfName(owner, surnames.has(owner.index))
    if (first && isFree(first)) problems.push(missing(owner, withEnd(owner)))
  }
}

/** The first word of a person's name that ends with a word; undefined where it may name something else. */
function firstOfName(last: Word, isSurname: boolean): Word | undefined {
  if (placeNames.has(last.key) || organisationNames.has(last.key) || isGroup(last.key) || offices.has(last.key))
    return undefined
  if (isWeekday(last.key) || months.has(last.key) || functionWords.has(last.key)) return undefined
  let first = last
  for (let length = 1; length < 5; length++) {
    const {previous} = first
    if (!previous?.capital || !isJoined(first) || previous.form.isFunctionWord || previous.stem !== previous.key) break
    first = previous
  }
  if (isSurname) return first
  return first === last && isFirstName(last.key) && isJoined(last) ? last : undefined
}

/** Whether a phrase may begin at a word: not `the Okoye words`, `gave Okoye words`. */
function isFree(first: Word): boolean {
  if (opensClause(first)) return true
  const {key} = first.previous!
  return (
    prepositions.has(key) || conjunctions.has(key) || key === 'that' || speechVerbs.has(key) || mentalVerbs.has(key)
  )
}
