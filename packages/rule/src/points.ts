import type {Point} from './finding.ts'

const lineEnding = /\r\n?|\n/g

/** Returns what leads an offset of `text` to its line and column. Built once, then a binary search a call. */
export function pointsOf(text: string): (offset: number) => Point {
  const starts = [0]
  lineEnding.lastIndex = 0
  for (let match = lineEnding.exec(text); match; match = lineEnding.exec(text))
    starts.push(match.index + match[0].length)
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
