import {isAgency, isFirstName, isNewsroom} from '@lint-news/lexicon'
import type {Block} from '../block.ts'
import {Holds, Opens} from '../line-cues.ts'
import type {RoleDetector} from './detector.ts'
import {areNames} from './line-shape.ts'

const mostWords = 16
/** `Jane Roe for the Harbour Times` */
const mostWordsFor = 6

const picture = '(?:photo(?:graph)?s?|pictures?|images?)'
const drawing =
  '(?:illustrations?|graphics?|videos?|animations?|maps?|screen ?(?:shots?|grabs?|caps?)|stills?|renderings?|artwork)'
const label = new RegExp(
  `^[[(]?(?:${picture}(?: credits?| copyright| source| courtesy)?(?: by| from| of| via)?(?: ?: ?| ?© ?)|(?:${picture}|${drawing}) (?:credits?|copyright|courtesy|source|by|via)\\b ?:? ?|credits?: |courtesy:? (?:of )?)`,
  'i'
)
const agencyPhoto =
  /^[[(]?(?:AP|AFP|EPA|Reuters|Getty|PA|UPI)\b.{0,12}(?:Photo|Images?|Pictures?|File)?\s?[/|,:-]\s?\p{Lu}/u
const houses =
  /^(?:staff|handout|file|pool|flickr|contributor|correspondent|twitter|facebook|instagram|wikimedia|creative commons|cc by.{0,12})$/i
const parts = /\s*(?:[/|,]|\bvia\b|\bfor\b|–|—| - )\s*/
const brackets = /^[[(\s©]+|[\])\s.]+$/g

/** A line that names the photographer and agency. */
export const credit: RoleDetector = (block) => {
  const how = creditOf(block)
  return how ? {role: 'credit', evidence: [how]} : undefined
}

/** Why a line is a credit; undefined where it is none. */
export function creditOf(block: Block): string | undefined {
  const {words} = block
  if (words.length === 0 || words.length > mostWords || block.end - block.start > 140) return undefined
  const labelled = (words[0].form.opens & Opens.credit) !== 0
  const agency = (block.holds & Holds.agency) !== 0
  const {text} = block
  if (!labelled && !agency && !(words.length <= mostWordsFor && text.includes(' for ')) && !text.includes('/'))
    return undefined
  const bare = text.replace(brackets, '')
  if (labelled && isPictureAgency(bare)) return 'is a picture agency alone'
  if (labelled && label.test(text)) {
    // `Pictures of the storm show…` is a sentence, `Photos: ten days of protest` a teaser.
    const rest = bare.replace(label, '').trim()
    if (rest === '' ? /copyright|credit/i.test(bare) : isSource(rest)) return 'says who took a picture'
    return undefined
  }
  if (
    labelled &&
    agencyPhoto.test(text) &&
    words.length <= 8 &&
    words.every(({capital, casing}) => capital || casing !== 'lower')
  )
    return 'names an agency and its photographer'
  if (words.length < 2 || words.length > 10) return undefined
  if (endsInAgency(block)) return 'is a name with an agency behind it'
  const slash = bare.includes('/') && /^([\p{Lu}][^/]{2,40})\s?\/\s?(\p{Lu}[^/]{1,40})$/u.exec(bare)
  if (
    slash &&
    (houses.test(slash[2]) || isNewsroom(slash[2].toLowerCase()) || isFirstName(words[0].key)) &&
    isCapitalised(slash[2]) &&
    areNames(words.slice(0, countWords(slash[1])))
  )
    return 'is a name with its house behind a slash'
  return undefined
}

/** `Jane Roe Reuters`, `Jane Roe / AP`, `JANE ROE, AFP/Getty Images`, `Jane Roe for NPR`, `Reuters/Jane Roe`. */
function endsInAgency(block: Block): boolean {
  const {words, text} = block
  const bare = text.replace(brackets, '')
  const pieces = bare.split(parts).filter(Boolean)
  const agencies = pieces.filter((piece) => isAgency(piece.toLowerCase()))
  if (pieces.length > 1 && agencies.length > 0) {
    return pieces.every((piece) => isAgency(piece.toLowerCase()) || (isCapitalised(piece) && countWords(piece) <= 6))
  }
  if (
    words.length <= mostWordsFor &&
    bare.includes(' for ') &&
    /^\p{Lu}[\p{L}.’' -]+ for (?:the )?\p{Lu}[\p{L}. ]+$/u.test(bare)
  ) {
    const at = words.findIndex(({key}) => key === 'for')
    return (
      at >= 2 &&
      at <= 4 &&
      areNames(words.slice(0, at)) &&
      words.slice(at + 1).every(({key, capital}) => capital || key === 'the')
    )
  }
  for (const held of [3, 2, 1]) {
    const name = words.slice(0, -held)
    if (name.length < 2) continue
    const tail = block.article.text.slice(words[words.length - held].start, words[words.length - 1].end)
    if (isAgency(tail.toLowerCase()) && /\p{Lu}/u.test(tail) && areNames(name)) return true
  }
  return false
}

function isSource(text: string): boolean {
  if (text.length > 90) return false
  const count = countWords(text)
  if (count > 9) return false
  if (isAgency(text.toLowerCase())) return true
  return isCapitalised(text) || text.split(parts).some((piece) => isAgency(piece.toLowerCase()))
}

/** Whether a line is the bare name of an agency that sells pictures; `Reuters` alone names the author of a text. */
function isPictureAgency(text: string): boolean {
  return /^(?:getty(?: images)?|(?:afp|ap|epa|reuters|corbis)?\/?\s?getty images|ap photo|ap images|epa(?:-efe)?|alamy(?: stock photo)?|shutterstock|i ?stock(?:photo)?(?:\.com)?|rex(?: features|\/shutterstock)?|corbis|unsplash|pixabay|pa (?:wire|images|media)|wikimedia commons)$/i.test(
    text
  )
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

const small = /^(?:of|the|and|de|la|van|von|der|al|bin|el|for|via|by|©|&|-|–|—|\|)$/i

function isCapitalised(text: string): boolean {
  return text.split(/[\s/]+/).every((word) => small.test(word) || /^[^\p{L}]*(?:\p{Lu}|$)|^(?:i[A-Z]|dpa)/u.test(word))
}
