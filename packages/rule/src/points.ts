import type {Point} from './finding.ts'

/** Returns what leads an offset of `text` to its line and column. Built once, then a binary search a call. */
export function pointsOf(text: string): (offset: number) => Point {
  const starts = [0]
  if (text.includes('\r')) {
    for (const {0: ending, index} of text.matchAll(/\r\n?|\n/g)) starts.push(index + ending.length)
  } else {
    // Few texts have other line endings: without them lines are found many times faster.
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  }
  return (offset) => {
    let from = 0
    let to = starts.length
    while (to - from > 1) {
      const middle = (from + to) >> 1
      if (starts[middle] <= offset) from = middle
      else to = middle
    }
    return {line: from + 1, column: offset - starts[from] + 1, offset}
  }
}
