/** Returns what leads a UTF-16 offset of a text to the number of code points before it. */
export function codePointsOf(text: string): (offset: number) => number {
  // Offsets of the second halves of surrogate pairs: each is a unit that is no code point of its own.
  const pairs = [...text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map((match) => match.index + 1)
  return (offset) => {
    let from = 0
    let to = pairs.length
    while (from < to) {
      const middle = (from + to) >> 1
      if (pairs[middle] < offset) from = middle + 1
      else to = middle
    }
    return offset - from
  }
}
