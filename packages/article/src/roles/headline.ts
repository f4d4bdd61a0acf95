import {isDateLine} from '@lint-news/lexicon'
import type {Block} from '../block.ts'
import {mostBesideTitle, saysTitle} from '../says-title.ts'
import type {RoleDetector, Surroundings} from './detector.ts'
import {finiteVerbOf} from './finite-verb.ts'
import {isTop} from './is-top.ts'
import {areNames, isOpenLine} from './line-shape.ts'

/** The title, wherever it stands. */
export const titleLine: RoleDetector = (block, surroundings) =>
  mayBe(block, surroundings.headline) && saysTitle(block.text, surroundings.headline)
    ? {role: 'headline', evidence: ['is the title']}
    : undefined

/** Most blocks are longer than any title, or part from it at a letter: their text need not be cut out. */
function mayBe({start, end, article: {text}}: Block, title: string | undefined): boolean {
  if (title === undefined || end - start > title.length + mostBesideTitle) return false
  for (let at = 0; at < title.length; at++) {
    const found = text.charCodeAt(start + at) | 32
    const wanted = title.charCodeAt(at) | 32
    if (found !== wanted) return !isAsciiLetter(found) || !isAsciiLetter(wanted)
  }
  return true
}

function isAsciiLetter(code: number): boolean {
  return code >= 97 && code <= 122
}

/** A headline: the article’s own at its top, or a foreign one further down. */
export const headline: RoleDetector = (block, surroundings) => {
  if (block.words.length === 0 || block.words.length > 30 || block.end - block.start > 220) return undefined
  if (isTop(block, surroundings)) return surroundings.title === undefined ? own(block, surroundings) : undefined
  return foreign(block)
}

/** The first line that is no paragraph; one that ends with a stop where a name and a date follow. */
function own(block: Block, {before}: Surroundings) {
  const {words, next, terminated, text} = block
  if (before.some(({role}) => role === 'headline') || words.length < 2 || words.length > 25 || !next) return undefined
  if (!terminated || (words.length < 9 && /[?!]["”’')]?$/.test(text)))
    return {role: 'headline' as const, evidence: ['opens the article', 'no stop']}
  const date = next.next?.text.slice(0, 101)
  return isOpenLine(next, 12) && areNames(next.words) && date !== undefined && isDateLine(date)
    ? {role: 'headline' as const, evidence: ['opens the article', 'a name and a date follow']}
    : undefined
}

/** In mid-story: a line of three to sixteen words without a stop, in the grammar of headlines. */
function foreign(block: Block) {
  if (!isOpenLine(block, 18) || block.words.length < 3) return undefined
  const {words, text} = block
  const evidence = [`${words.length} words without a stop`]
  const verb = finiteVerbOf(words)
  if (verb) evidence.push(`\`${verb.text}\` can be its verb`)
  if (/\S: ?\S/.test(text)) evidence.push('a colon parts it')
  if (/\d/.test(text)) evidence.push('holds a number')
  if (block.quotations.length > 0) evidence.push('holds a quotation')
  if (isTitleCase(block)) evidence.push('title case')
  return evidence.length > 1 || words.length >= 5 ? {role: 'headline' as const, evidence} : undefined
}

/** Whether all words of four letters and more are capitalised, and there are three of them. */
export function isTitleCase({words}: Block): boolean {
  const long = words.filter(({end, start, casing}) => end - start > 3 && casing !== 'none')
  return long.length >= 3 && long.every(({capital}) => capital)
}
