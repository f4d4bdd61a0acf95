import type {Block} from '../block.ts'
import {Holds, Opens} from '../line-cues.ts'
import {creditOf} from './credit.ts'
import type {RoleDetector} from './detector.ts'
import {finiteVerbOf} from './finite-verb.ts'
import {isTop} from './is-top.ts'
import {isOpenLine} from './line-shape.ts'

const opening =
  /^(?:(?:image|media|video|photo) captions?(?![a-z])|(?:image|photo|picture): ?\S|captions?:|in this (?:[\p{L}\d.,]+ ){0,4}(?:file )?(?:photo|image|picture)|file(?: photo| image| picture)?(?::| ?[-–—] )|file (?:photo|image|picture)(?:graph)? (?:of|from|dated|taken|shows)|pictured(?: above| below| left| right)?:|above:|pictured (?:above|below|left|right|here)|\(?(?:l-r|from left|left to right|clockwise)\b|enlarge this image|image copyright .{0,80}image caption)/iu
const widget = /\b(?:hide|toggle|show|image) caption\b/i
/** A credit in brackets that closes a caption: `(AP Photo/Jane Roe)`, `(Photo by Jane Roe/Getty Images)`, `[Reuters]`. */
const closing =
  /[([](?:[Ff]ile |FILE )?(?:(?:[Pp]hoto(?:graph)?|[Ii]mage|[Pp]icture|[Cc]redit|[Cc]ourtesy|PHOTO)s?\b[^()[\]]{0,80}|(?:AP|AFP|EPA|Reuters|REUTERS|Getty|PA|UPI)\b[^()[\]]{0,70}|\p{Lu}[\p{L}.’' -]{3,40}\/ ?\p{Lu}[^()[\]]{1,50}|[Ff]ile|FILE|[Hh]andout|[Ss]upplied|[Pp]ictured)[)\]]\.?$/u
const placeAndDay = /^\p{Lu}{3,}[\p{Lu} .]*, [\p{Lu}]{2,}[\p{Lu} .]* [-–—] \p{Lu}{3,9} \d{1,2}\b/u
const longest = 700

/** A line that belongs to a picture. */
export const caption: RoleDetector = (block, surroundings) => {
  const length = block.end - block.start
  if (length > longest || length === 0) return undefined
  const {text} = block.article
  const headEnd = Math.min(block.end, block.start + 120)
  if (mayOpenCaption(block) && opening.test(text.slice(block.start, headEnd)))
    return {role: 'caption', evidence: ['opens as captions do']}
  if (
    block.words[0]?.casing === 'upper' &&
    mayNamePlaceAndDay(block) &&
    placeAndDay.test(text.slice(block.start, headEnd))
  )
    return {role: 'caption', evidence: ['opens with the place and day of a picture']}
  if (showsSide(block)) return {role: 'caption', evidence: ['says who stands where in a picture']}
  const last = text[block.end - 1]
  if (last === ')' || last === ']' || text[block.end - 2] === ')') {
    if (
      closing.test(text.slice(Math.max(block.start, block.end - 140), block.end)) &&
      text[block.start] !== '(' &&
      text[block.start] !== '[' &&
      !inLinkList(block)
    )
      return {role: 'caption', evidence: ['closes with the credit of a picture']}
  }
  if (length < 300 && (block.holds & Holds.caption) !== 0 && widget.test(block.text))
    return {role: 'caption', evidence: ['holds the button of a caption']}
  return altText(block, surroundings) ?? besideCredit(block)
}

/** `LEEDS, ENGLAND - MAY 4`: a comma behind the place, capitals behind the comma. */
function mayNamePlaceAndDay({words, article: {text}}: Block): boolean {
  for (const word of words) {
    if (word.casing !== 'upper') return false
    if (text[word.end] === ',') return true
  }
  return false
}

function mayOpenCaption({words}: Block): boolean {
  if (words.length === 0) return false
  const {form} = words[0]
  if (form.key === 'in') return words[1]?.key === 'this'
  return (form.opens & Opens.caption) !== 0
}

const side =
  /\p{Lu}[\p{L}.'’-]+, (?:far |top |bottom |back |front )?(?:(?:second|third|fourth) from (?:left|right)|left|right|cent(?:er|re))(?:,| and | in | foreground)/u
/** A cheap test for most of what has no {@link side}. */
const maySaySide = /, (?:(?:far|top|bottom|back|front) )?(?:left|right|cent|second|third|fourth)/
const mostOfSide = {words: 70, sentences: 2}

/** `Mayor Ada Okoye, left, shakes hands with Per Lund on Tuesday`: one or two sentences, and nobody is quoted. */
function showsSide({article: {text}, start, end, words, sentences, quotations}: Block): boolean {
  if (words.length > mostOfSide.words || sentences.length > mostOfSide.sentences || quotations.length > 0) return false
  const said = text.slice(start, end)
  return maySaySide.test(said) && side.test(said)
}

/** In a list of links each line ends with its source in brackets. */
function inLinkList({article, end, previous, next}: Block): boolean {
  const {text} = article
  return text[end - 1] === ']' && [previous, next].some((other) => other !== undefined && text[other.end - 1] === ']')
}

/** `Jane Roe and the last ferry in 1987.` right above a credit: nobody ends a paragraph without a verb otherwise. */
function besideCredit(block: Block) {
  const {words, sentences, next, quotations} = block
  if (!next || next.words.length > 16 || words.length < 3 || words.length > 30) return undefined
  if (!block.terminated || sentences.length > 1 || quotations.length > 0) return undefined
  if (creditOf(next) === undefined || finiteVerbOf(words)) return undefined
  return {role: 'caption' as const, evidence: ['has no verb, a credit follows']}
}

/** `Ferry harbour at dusk` under the headline and over a credit: words that stood in for a picture. */
function altText(block: Block, surroundings: Parameters<RoleDetector>[1]) {
  if (!isOpenLine(block, 14) || block.words.length < 2 || !isTop(block, surroundings)) return undefined
  const {next} = block
  const beforeCredit = next !== undefined && creditOf(next) !== undefined
  const afterCredit = surroundings.before.at(-1)?.role === 'credit'
  if (!beforeCredit && !afterCredit) return undefined
  if (block.index === 0 && surroundings.title === undefined) return undefined
  if (finiteVerbOf(block.words) && !afterCredit) return undefined
  return {role: 'caption' as const, evidence: [`no stop, next to a credit`]}
}
