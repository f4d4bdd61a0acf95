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
  const terminated = endsSentence(block)
  return {
    words,
    prose: terminated && words >= fewestProseWords,
    title: words >= 3 && words <= mostTitleWords && !terminated && (block.words[0].capital || digit.test(block.text))
  }
}

const digit = /^\W*\d/
const stop = /[.!?…][)\]"'”’»\s]*$/

/** Whether a block ends in a full stop, a question or an exclamation mark: a colon leaves it open. */
export function endsSentence(block: Block): boolean {
  return block.terminated && stop.test(block.article.text.slice(Math.max(block.start, block.end - 6), block.end))
}
