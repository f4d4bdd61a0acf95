import {isDateLine} from '@lint-news/lexicon'
import {isPageStamp} from '../roles/date.ts'
import {weights} from './clue.ts'
import type {Sketch} from './sketch.ts'

/** A run of readers’ comments. */
export interface Thread {
  readonly from: number
  readonly to: number
  readonly count: number
  /** What it tells of each block in it. */
  readonly weight: number
}

/** Finds the readers’ comments, signed, numbered or stamped. */
export function threadOf(sketches: readonly Sketch[]): Thread | undefined {
  return signedThread(sketches) ?? numberedThread(sketches) ?? stampedThread(sketches)
}

const fewestSignatures = 3

/** From the heading of the comments, or else from the first signature, to the last, or to the end where names stand first. */
function signedThread(sketches: readonly Sketch[]): Thread | undefined {
  const signed: number[] = []
  sketches.forEach(({clues, line, own}, index) => {
    if (!line && clues.length === 0) return
    const isOwn = line ? line.kind === 'comments' && !line.opensList : clues.some(({kind}) => kind === 'comments')
    // `The Herald says:` heads a quotation; over a comment stands the date too.
    if (isOwn && (own > weights.speaker || isDated(sketches[index + 1]))) signed.push(index)
  })
  if (signed.length < fewestSignatures) return undefined
  let from = signed[0]
  for (let at = from; at >= 0; at--) {
    const {line} = sketches[at]
    if (line?.kind === 'comments' && line.opensList) {
      from = at
      break
    }
  }
  const namesFirst = signed.filter((index) => sketches[index].block.text.endsWith(':')).length * 2 > signed.length
  return {
    from,
    to: namesFirst ? sketches.length - 1 : signed[signed.length - 1],
    count: signed.length,
    weight: weights.thread
  }
}

function isDated(next: Sketch | undefined): boolean {
  return next !== undefined && next.shape.words <= 12 && isDateLine(next.block.text)
}

const number = /^(\d{1,4})\.(?: |$)/
const reply = /(?:@ ?|#|\bat #?)\d{1,4}\b/
const fewest = {numbers: 10, replies: 5}
const widestGap = 3
const mostLength = 200

/** Comments that are numbered, of which some answer others by number (`Pierwatcher @ 31:`): items of a list do not. */
function numberedThread(sketches: readonly Sketch[]): Thread | undefined {
  let from = -1
  let to = -1
  let last = 0
  let count = 0
  let replies = 0
  sketches.forEach(({block}, index) => {
    if (from < 0 && block.article.text[block.start] !== '1') return
    const text = block.article.text.slice(block.start, Math.min(block.end, block.start + mostLength))
    const found = Number(number.exec(text)?.[1])
    if (found === 1 && count < fewest.numbers) {
      from = index
      last = 1
      count = 1
      replies = 0
    } else if (found > last && found <= last + widestGap && from >= 0) {
      last = found
      to = index
      count++
    } else if (from >= 0 && reply.test(text)) replies++
  })
  return count >= fewest.numbers && replies >= fewest.replies ? {from, to, count, weight: weights.thread} : undefined
}

const fewestStamps = 3
const mostBetween = 6
const mostWordsOfName = 5

/**
 * Names over or under the time that the page has set (`3 hours ago`), one soon after the other: the entries of a chronicle may have it
 * too.
 */
function stampedThread(sketches: readonly Sketch[]): Thread | undefined {
  let from = -1
  let last = -1
  let count = 0
  let told = false
  for (let at = 0; at < sketches.length; at++) {
    const {block, shape} = sketches[at]
    told ||= shape.prose
    if (!told || !isPageStamp(block) || !(isName(sketches[at - 1]) || isName(sketches[at + 1]))) continue
    if (count > 0 && at - last > mostBetween) {
      if (count >= fewestStamps) break
      count = 0
    }
    if (count === 0) from = isName(sketches[at - 1]) ? at - 1 : at
    last = at
    count++
  }
  return count >= fewestStamps
    ? {from, to: Math.min(last + 1, sketches.length - 1), count, weight: weights.stampedThread}
    : undefined
}

function isName(sketch: Sketch | undefined): boolean {
  return (
    sketch !== undefined && sketch.shape.words > 0 && sketch.shape.words <= mostWordsOfName && !sketch.block.terminated
  )
}
