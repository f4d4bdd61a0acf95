import type {Level} from '../details.ts'
import {plural} from '../plural.ts'

/** Counts findings in words: `1 error, 2 warnings`. */
export function summaryOf(levels: readonly Level[]): string {
  const counts = (['error', 'warning', 'info'] as const).flatMap((level) => {
    const count = levels.filter((each) => each === level).length
    return count > 0 ? [plural(count, level === 'info' ? 'hint' : level)] : []
  })
  return counts.length > 0 ? counts.join(', ') : 'no findings'
}
