import type {Run} from '@lint-news/article'

/**
 * How much worse each run goes with the article than the worst other run of the same `length` that has no paragraph in common
 * with it; below zero where another one goes worse.
 */
export function marginsOf(runs: readonly Run[], length: number): readonly number[] {
  const lowest: Run[] = []
  // A run overlaps 2 × length - 1 runs at most, itself counted: one of so many lowest is free.
  for (const run of runs) {
    if (lowest.length === 2 * length && run.fit >= lowest.at(-1)!.fit) continue
    const place = lowest.findIndex(({fit}) => fit > run.fit)
    lowest.splice(place < 0 ? lowest.length : place, 0, run)
    if (lowest.length > 2 * length) lowest.pop()
  }
  return runs.map(({at, fit}) => {
    const other = lowest.find((run) => Math.abs(run.at - at) >= length)
    return other ? other.fit - fit : Number.POSITIVE_INFINITY
  })
}
