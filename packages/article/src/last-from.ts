/** The last part that starts at or before an offset; parts are in order. */
export function lastFrom<Part extends {readonly start: number}>(
  parts: readonly Part[],
  offset: number
): Part | undefined {
  let from = 0
  let to = parts.length
  while (from < to) {
    const middle = (from + to) >> 1
    if (parts[middle].start <= offset) from = middle + 1
    else to = middle
  }
  return parts[from - 1]
}
