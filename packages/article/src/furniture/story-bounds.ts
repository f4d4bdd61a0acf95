import {thresholds} from './clue.ts'
import type {Sketch} from './sketch.ts'

/** Where the story stands among the blocks. */
export interface StoryBounds {
  /** Its first paragraph: what lies before is its head. */
  readonly opens: number
  /** Its last paragraph: what follows is its tail. */
  readonly closes: number
  /** The mark after which hardly any story follows (`Leave a Reply`, `Related Articles`), if there is one. */
  readonly end: number | undefined
}

const fewestWordsBefore = 60
const mostWordsAfter = 0.2

/** Finds the first and the last paragraph of prose, and the mark that ends the story. */
export function storyBounds(sketches: readonly Sketch[]): StoryBounds {
  const last = sketches.length - 1
  const prose = sketches.map(({shape, own}) => (shape.prose && own < thresholds.likely ? shape.words : 0))
  const opens = prose.findIndex((words) => words > 0)
  if (opens < 0) return {opens: 0, closes: last, end: undefined}
  let closes = last
  while (prose[closes] === 0) closes--
  const total = prose.reduce((sum, words) => sum + words, 0)
  let before = 0
  const end = sketches.findIndex((sketch, index) => {
    before += prose[index]
    return isEndMark(sketch) && before >= fewestWordsBefore && total - before <= total * mostWordsAfter
  })
  return {opens, closes, end: end < 0 ? undefined : end}
}

function isEndMark({line, own}: Sketch): boolean {
  if (!line || own < thresholds.sure) return false
  return line.opensList || line.kind === 'comments' || line.kind === 'navigation'
}
