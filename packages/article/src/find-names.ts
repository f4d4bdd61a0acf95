import {countryByKey} from '@lint-news/lexicon'
import type {Article} from './article.ts'
import {Naming} from './naming.ts'
import type {Word} from './word.ts'

/** Capitalised words in a row that may name somebody: `US Secretary of State Rex Mason Jr.` */
export interface Name {
  /** With the title. */
  readonly words: readonly Word[]
  /** The name without title and suffix: given names and surname; one word where there is only one. */
  readonly core: readonly Word[]
  /** The title in front, lower case; undefined without one. */
  readonly title: string | undefined
  /** Whether the word before the name is a courtesy title or one of learning rather than an office. */
  readonly honorific: boolean
  /** What speaks for a person: 0 is nothing, 2 enough. Below 0 it is an organisation, a place or a thing. */
  readonly evidence: number
}

const opened = /^[a-z]{1,4}-\p{L}/u
/** Beyond this many words a row of capitals is a heading, not a name. */
const longest = 9

/** Finds the rows of capitalised words that may name people, in order, one word or more each. */
export function findNames(article: Article): Name[] {
  const {words, text} = article
  const names: Name[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i]
    if (!isNameWord(word) || (is(word, Naming.sentenceLike) && word === word.sentence.words[0])) continue
    let last = i
    while (last + 1 < words.length) {
      const next = words[last + 1]
      if (!joined(text, words[last], next)) break
      if (isNameWord(next)) last++
      else {
        if (next.capital || !is(next, Naming.particle)) break
        const beyond = words[last + 2]
        if (!beyond || !joined(text, next, beyond)) break
        if (isNameWord(beyond)) last += 2
        else if (is(beyond, Naming.particle)) last++
        else break
      }
    }
    while (last > i && words[last].casing === 'lower') last--
    const from = last > i && opensSentenceOnly(word) ? i + 1 : i
    const name =
      last === from
        ? single(words, text, from)
        : last - from < longest
          ? nameOf(words, text, from, last)
          : heading(words.slice(from, last + 1))
    if (name) names.push(name)
    i = last
  }
  return names
}

/** Whether a word has one of some bits of {@link Naming}. */
function is(word: Word, bits: number): boolean {
  return (word.form.naming & bits) !== 0
}

/** A capital, save where it belongs to the sentence; `al-Sisi` opens in lower case. */
function isNameWord(word: Word): boolean {
  if (word.capital) return is(word, Naming.nameWord)
  return word.casing === 'mixed' && opened.test(word.key)
}

/** Whether two words stand in one name: a space between them, a stop behind an initial or an abbreviation, `, Jr.` */
function joined(text: string, word: Word, next: Word): boolean {
  if (word.sentence !== next.sentence) return false
  const code = text.charCodeAt(word.end)
  if (next.start - word.end === 1) {
    if (code !== 32 && code !== 0xa0) return false
    // A possessive ends its name.
    return word.form.stem === word.form.key
  }
  if (next.start - word.end !== 2) return false
  const after = text.charCodeAt(word.end + 1)
  if (after !== 32 && after !== 0xa0) return false
  if (code === 46) {
    const {key} = word
    return key.length === 1 || key.length <= 5
  }
  return code === 44 && (next.key === 'jr' || next.key === 'sr')
}

/** `Wednesday Okoye left`, `Sadly Okoye left` */
function opensSentenceOnly(word: Word): boolean {
  return is(word, Naming.sentenceOpener) && word === word.sentence.words[0]
}

/** A capitalised word that no other joins; most of what is asked. */
function single(words: readonly Word[], text: string, at: number): Name | undefined {
  const word = words[at]
  const previous = words[at - 1]
  if (
    previous !== undefined &&
    !previous.capital &&
    previous.sentence === word.sentence &&
    (is(previous, Naming.office) || previous.key === 'of' || previous.key === 'for' || previous.key === 'and')
  )
    return nameOf(words, text, at, at)
  const core = [word]
  return {words: core, core, title: undefined, honorific: false, evidence: 0}
}

function heading(words: readonly Word[]): Name {
  return {words, core: words, title: undefined, honorific: false, evidence: -1}
}

function nameOf(words: readonly Word[], text: string, from: number, last: number): Name | undefined {
  let until = last
  while (until > from && is(words[until], Naming.suffixStem)) until--
  let start = from
  let title = -1
  for (let i = from; i < until; i++) {
    if (is(words[i], Naming.office | Naming.honorific)) {
      if (i > from && is(words[i - 1], Naming.firstName) && !is(words[i - 1], Naming.office)) continue
      title = i
    }
  }
  let honorific = false
  if (title >= 0) {
    start = title + 1
    const {key} = words[title]
    honorific =
      key === 'dr' || key === 'prof' || (is(words[title], Naming.honorific) && !is(words[title], Naming.office))
  } else {
    // `Secretary of State Rex Mason`, `Minister for Health Ada Okoye`: the office stands before `of`.
    const office = officeBefore(words, text, from)
    if (office >= 0) {
      while (start < until && is(words[start], Naming.portfolio) && !is(words[start], Naming.firstName)) start++
      if (start > from || until - start === 1) title = office
      else start = from
    }
    // `Foreign Minister` and `Deputy` need an office; qualifiers alone (`Republican Ada Okoye`) may go.
    else while (start + 1 < until && (isQualifier(words[start]) || is(words[start], Naming.titleModifier))) start++
  }
  let titleFrom = title >= 0 ? Math.min(title, from) : start
  // In lower case: `former president Ada Okoye`, `singer Okoye`.
  const before = title < 0 && start === from ? lowerTitle(words, text, from) : -1
  if (before >= 0) {
    titleFrom = before
    title = from - 1
  }
  // An office alone, `the US Secretary`, names nobody.
  if (start > until || is(words[until], Naming.officeStem)) return undefined
  const core = words.slice(start, until + 1)
  const held = words.slice(titleFrom, last + 1)
  const titled = title >= 0
  return {
    words: held,
    core,
    title: titled
      ? words
          .slice(titleFrom, start)
          .map(({key}) => key)
          .join(' ')
      : undefined,
    honorific,
    evidence: evidenceFor(words, text, core, titled, start)
  }
}

function isQualifier(word: Word): boolean {
  return (word.casing === 'upper' && word.key.length > 2) || partyAdjectives.has(word.key) || word.key.includes('.')
}

const partyAdjectives = new Set(['conservative', 'democratic', 'labour', 'liberal', 'republican', 'tory', 'green'])

/** Where `Secretary of` begins before a name that opens with `State`; -1 where it does not. */
function officeBefore(words: readonly Word[], text: string, from: number): number {
  let i = from - 1
  for (let steps = 0; i > 0 && steps < 5; steps++, i--) {
    const word = words[i]
    if (!joined(text, word, words[i + 1])) return -1
    if (word.capital) {
      if (is(word, Naming.office)) {
        while (i > 0 && words[i - 1].capital && joined(text, words[i - 1], words[i]) && isTitleWord(words[i - 1])) i--
        return i
      }
      if (!is(word, Naming.portfolio)) return -1
    } else if (word.key !== 'of' && word.key !== 'for' && word.key !== 'and' && word.key !== 'the') return -1
  }
  return -1
}

function isTitleWord(word: Word): boolean {
  return (
    is(word, Naming.titleModifier | Naming.office) ||
    word.casing === 'upper' ||
    word.key.includes('.') ||
    word.key.endsWith('n')
  )
}

/** Where a title in lower case before a name begins; -1 without one. */
function lowerTitle(words: readonly Word[], text: string, from: number): number {
  let i = from
  while (i > 0 && from - i < 4) {
    const word = words[i - 1]
    if (word.capital || !joined(text, word, words[i])) break
    if (!is(word, i < from ? Naming.office | Naming.titleModifier : Naming.office)) break
    i--
  }
  return i < from ? i : -1
}

function evidenceFor(
  words: readonly Word[],
  text: string,
  core: readonly Word[],
  titled: boolean,
  start: number
): number {
  const first = core[0]
  const last = core[core.length - 1]
  if (core.length === 1) {
    if (is(last, Naming.organisationStem)) return -1
    return titled ? 3 : 0
  }
  const known = is(first, Naming.firstName)
  for (let i = known ? 1 : 0; i < core.length; i++) {
    if (
      is(core[i], Naming.organisationStem) &&
      !(known && i === core.length - 1 && core.length === 2 && is(core[i], Naming.institutionalStem))
    )
      return -1
  }
  if (titled) return 4
  const before = start > 0 ? words[start - 1] : undefined
  const article = before !== undefined && before.key === 'the' && joined(text, before, first)
  if (article) return -1
  if (known) return 3
  if (is(first, Naming.placeOpener)) return -1
  if (countryByKey(core.map(({stem}) => stem).join(' '))) return -1
  if (is(first, Naming.leadingSurname) && core.length <= 3) return 2
  if (core.slice(0, -1).some(isInitial)) return 2
  return 0
}

function isInitial(word: Word): boolean {
  const {key} = word
  return key.length === 1 || (key.length === 4 && key[1] === '.' && key[3] === '.' && !countryByKey(key))
}
