import type {Block} from '../block.ts'

/** What a block looks like, before anything is known of its neighbours. */
export interface Shape {
  readonly words: number
  /** A paragraph of a story: at least a dozen words, with a full stop. */
  readonly prose: boolean
  /** Written like a title: a few words, capital first, no full stop. */
  readonly title: boolean
}

const mostTitleWords = 20
const fewestProseWords = 12

/** Looks at length, ending and first letter alone: paragraphs need no more. */
export function shapeOf(block: Block): Shape {
  const words = block.words.length
  const ended = endsSentence(block)
  return {
    words,
    prose: ended && words >= fewestProseWords,
    title: words >= 3 && words <= mostTitleWords && !ended && (block.words[0].capital || startsWithDigit(block))
  }
}

const closers = ')]"\'”’» '
const stops = '.!?…'
const furthest = 6

/** Whether a block ends in a full stop, a question or an exclamation mark: a colon leaves it open. */
export function endsSentence({article: {text}, start, end}: Block): boolean {
  for (let at = end - 1; at >= start && at >= end - furthest; at--) {
    if (stops.includes(text[at])) return true
    if (!closers.includes(text[at])) return false
  }
  return false
}

function startsWithDigit({words}: Block): boolean {
  const code = words[0].key.charCodeAt(0)
  return code >= 48 && code <= 57
}

const number = /^\d{1,2}[.)] /

/** `3. The last boat` */
export function isNumbered({text}: Block): boolean {
  return number.test(text)
}
