import {isDateLine} from '@lint-news/lexicon'
import {weights} from './clue.ts'
import type {Sketch} from './sketch.ts'

/** A run of readers’ comments. */
export interface Thread {
  readonly from: number
  readonly to: number
  readonly count: number
}

/** Finds the readers’ comments, signed or numbered. */
export function threadOf(sketches: readonly Sketch[]): Thread | undefined {
  return signedThread(sketches) ?? numberedThread(sketches)
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
  return {from, to: namesFirst ? sketches.length - 1 : signed[signed.length - 1], count: signed.length}
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
  return count >= fewest.numbers && replies >= fewest.replies ? {from, to, count} : undefined
}
