import {isAgency, newsroomNotes} from '@lint-news/lexicon'
import type {Block} from '../block.ts'
import {Holds, Opens} from '../line-cues.ts'
import {creditOf} from './credit.ts'
import type {RoleDetector} from './detector.ts'
import {finiteVerbOf} from './finite-verb.ts'
import {isTop} from './is-top.ts'
import {isOpenLine} from './line-shape.ts'

const opening =
  /^(?:(?:image|media|video|photo) captions?\b|(?:image|photo|picture): ?\S|captions?:|in this (?:[\p{L}\d.,]+ ){0,4}(?:file )?(?:photo|image|picture)|file(?: photo| image| picture)?(?::| ?[-–—] )|file (?:photo|image|picture)(?:graph)? (?:of|from|dated|taken|shows)|pictured(?: above| below| left| right)?:|above:|pictured (?:above|below|left|right|here)|\(?(?:l-r|from left|left to right|clockwise)\b|enlarge this image|image copyright .{0,80}image caption|this (?:undated|combination|file|(?:\p{L}+\.?,? )?\p{L}{3,9}\.? \d{1,2},(?: \d{4},?)?) (?:[\p{L}-]+ ){0,2}(?:photo|image|picture))/iu
/** The label is often glued to what it labels: `Media captionThe last ferry`. */
const gluedOpening = /^(?:Image|Media|Video|Photo) caption\p{Lu}/u
const widget = /\b(?:hide|toggle|show|image) caption\b/i
/** A credit in brackets that closes a caption: `(AP Photo/Jane Roe)`, `(Photo by Jane Roe/Getty Images)`, `[Reuters]`. */
const closing =
  /[([](?:[Ff]ile |FILE )?(?:(?:[Pp]hoto(?:graph)?|[Ii]mage|[Pp]icture|[Cc]redit|[Cc]ourtesy|PHOTO)s?\b[^()[\]]{0,80}|(?:AP|AFP|EPA|Reuters|REUTERS|Getty|PA|UPI)\b[^()[\]]{0,70}|\p{Lu}[\p{L}.’' -]{3,40}\/ ?\p{Lu}[^()[\]]{1,50}|(?:\p{Lu}[\p{L}.’'-]* ){2,4}(?:for|via) (?:[Tt]he )?(?:\p{Lu}[\p{L}.’'&-]*[ /]?){1,5}|(?:[Gg]raphic|[Ss]ource|[Vv]ideo): ?\p{Lu}[^()[\]]{2,50}|[Oo]btained by \p{Lu}[^()[\]]{2,60}|[Ff]ile|FILE|[Hh]andout|[Ss]upplied|[Pp]ictured)[)\]]\.?$/u
/** `The quay at dusk. (Jane Roe) More` */
const moreEnds = /[.)] More$/
const placeAndDay = /^\p{Lu}{3,}[\p{Lu} .]*, [\p{Lu}]{2,}[\p{Lu} .]* [-–—] \p{Lu}{3,9} \d{1,2}\b/u
const longest = 700

/** A line that belongs to a picture. */
export const caption: RoleDetector = (block, surroundings) => {
  const length = block.end - block.start
  if (length > longest || length === 0) return undefined
  const {text} = block.article
  const headEnd = Math.min(block.end, block.start + 120)
  if (mayOpenCaption(block)) {
    const head = text.slice(block.start, headEnd)
    if (opening.test(head) || gluedOpening.test(head)) return {role: 'caption', evidence: ['opens as captions do']}
  }
  if (
    block.words[0]?.casing === 'upper' &&
    mayNamePlaceAndDay(block) &&
    placeAndDay.test(text.slice(block.start, headEnd))
  )
    return {role: 'caption', evidence: ['opens with the place and day of a picture']}
  if (showsSide(block)) return {role: 'caption', evidence: ['says who stands where in a picture']}
  const last = text[block.end - 1]
  if (
    last === 'e' &&
    moreEnds.test(text.slice(Math.max(block.start, block.end - 6), block.end)) &&
    block.sentences.length > 1
  )
    return {role: 'caption', evidence: ['ends with the button of a caption']}
  if (last === ')' || last === ']' || text[block.end - 2] === ')') {
    if (
      closing.test(text.slice(Math.max(block.start, block.end - 140), block.end)) &&
      text[block.start] !== '(' &&
      text[block.start] !== '[' &&
      !inLinkList(block)
    )
      return {role: 'caption', evidence: ['closes with the credit of a picture']}
  }
  if (speaksOfPicture(block)) return {role: 'caption', evidence: ['says what is seen in a picture']}
  if (closesWithSource(block)) return {role: 'caption', evidence: ['closes with the name of a source']}
  if (closesWithLabelledCredit(block)) return {role: 'caption', evidence: ['closes with the credit of a picture']}
  if (length < 300 && (block.holds & Holds.caption) !== 0 && widget.test(block.text))
    return {role: 'caption', evidence: ['holds the button of a caption']}
  return altText(block, surroundings) ?? besideCredit(block)
}

// `Ada Okoye, pictured at the quay in 1987, …`, `… in an undated file photo`: `is pictured` alone may be told.
const picture =
  /(?:, (?:pictured|seen|shown) (?:here|above|below|in (?:this|an?)\b|(?:at|on|with|outside|during) )|\bin (?:this|an?) (?:\S+ ){0,5}(?:file |handout )?(?:photo|image|picture)(?:graph)?(?: provided| released| taken| made| obtained|,|\.$|$)|\bfile (?:photo|picture)\b)/i
const fewestWordsOfPicture = 8
const mostWordsOfPicture = 50

/** One or two sentences that point at what one sees. */
function speaksOfPicture({words, sentences, quotations, text, holds, terminated}: Block): boolean {
  if ((holds & Holds.picture) === 0 || words.length > mostWordsOfPicture || sentences.length > 2) return false
  // `(File photo. The ferry at` was broken off by the width of a page.
  if (words.length < fewestWordsOfPicture && !terminated) return false
  return quotations.length === 0 && picture.test(text)
}

const most = {credit: 110, wordsWithCredit: 70, wordsOfSource: 8, sentencesBeforeSource: 3}
const fewestWordsBeforeSource = 3

/** `The last ferry leaves the quay on Monday. Jane Roe/Harbour Times`: no paragraph ends with a bare name. */
function closesWithSource(block: Block): boolean {
  const {sentences, words, terminated, quotations, text} = block
  if (terminated || sentences.length < 2 || sentences.length > most.sentencesBeforeSource + 1) return false
  if (quotations.length > 0 || words.length > most.wordsWithCredit) return false
  const source = sentences[sentences.length - 1].words
  if (source.length === 0 || source.length > most.wordsOfSource) return false
  if (words.length - source.length < fewestWordsBeforeSource || source[0].form.isFunctionWord) return false
  const last = source[source.length - 1]
  // An agency signs the end of its story.
  if (!last.capital || text.endsWith(']') || (source.length <= 2 && isLastParagraph(block))) return false
  // `Tamsin Okoro, 41. Mayor` names nobody.
  if (source.length === 1 && !isAgency(source[0].key)) return false
  if (source.some(({form, before}) => (form.opens & Opens.imperative) !== 0 || /[:;?!]/.test(before))) return false
  return source.every(({capital, key}) => capital || joints.has(key)) && !newsroomNotes.test(text)
}

const joints: ReadonlySet<string> = new Set('and de for la of the van via von'.split(' '))

function isLastParagraph({next}: Block): boolean {
  for (let other = next; other; other = other.next) if (other.terminated) return false
  return true
}

const labelled = [
  // `The quay at dusk Credit: EPA`, also glued: `at duskCredit...Jane Roe/The Harbour Times`
  /(?:[Cc]redit|CREDIT)s?\s?(?::|\.{3}|…|\|)\s?\S.{1,70}$/u,
  // `The quay at dusk. Photo: Jane Roe`, `… Photograph by Jane Roe for the Times`
  /[\s.)”"’](?:Photo(?:graph)?s?|PHOTOS?|Photographer|Pictures?|Images?)(?: by| [Cc]ourtesy(?: of)?)?: ?\p{Lu}[^.!?:]{2,70}\.?$/u,
  /[.!?)”"’] (?:Photo(?:graph)?|Image|Picture)(?: illustration)? (?:by|courtesy of|via) \p{Lu}[^.!?]{2,60}\.?$/u,
  // `The quay at dusk | Jane Roe/Getty Images`
  /(?:\||\bvia|\/|[—–-]) ?(?:AP Photo|AP Images|Getty Images|iStock(?:photo)?|Shutterstock|Alamy(?: Stock Photo)?|PA Wire)(?:\/\p{Lu}[\p{L}.’' -]{2,40})?\.?$/u
]
const fewestWordsWithCredit = 4
const fewestBeforeCredit = 12

/** A credit without brackets, behind at least a few words. */
function closesWithLabelledCredit({article: {text}, start, end, words, holds, quotations}: Block): boolean {
  if ((holds & Holds.credit) === 0 || quotations.length > 0) return false
  if (words.length < fewestWordsWithCredit || words.length > most.wordsWithCredit) return false
  const from = Math.max(start, end - most.credit)
  const tail = text.slice(from, end)
  // `(PHOTOS: Ten years of the ferry)` labels nothing.
  return labelled.some((pattern) => {
    const at = tail.search(pattern)
    return at >= 0 && from - start + at >= fewestBeforeCredit
  })
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
  // `Media captionThe last ferry`
  if (words[1]?.key.startsWith('caption')) return true
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
