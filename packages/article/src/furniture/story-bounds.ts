import {thresholds} from './clue.ts'
import type {Sketch} from './find-furniture.ts'

/** The first and the last block of the story’s own prose; none where there is no story. */
export interface StoryBounds {
  readonly opens: number
  readonly closes: number
  /** The mark after which hardly any story follows (`Leave a Reply`, `Related Articles`), if there is one. */
  readonly end: number | undefined
}

const fewestWordsBefore = 60
const mostWordsAfter = 0.2

/** Where the story stands: what lies before its first paragraph is its head, what follows its last its tail. */
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
  return (
    own >= thresholds.sure &&
    line !== undefined &&
    (line.opensList || line.kind === 'comments' || line.kind === 'navigation')
  )
}
