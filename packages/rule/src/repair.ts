import type {FixKind} from './finding.ts'
import {type Change, type Fixable, fix, type Replacement} from './fix.ts'

/** A stretch that was kept: where it stands in the old source and in the new one (UTF-16 offsets). */
export interface Kept {
  readonly from: number
  readonly to: number
  readonly length: number
}

/** A repaired source. */
export interface Repair {
  readonly text: string
  /** How many fixes were applied, by rule. */
  readonly applied: ReadonlyMap<string, number>
  /** The way from old offsets to new ones, in order: what is in none of the stretches was changed. */
  readonly kept: readonly Kept[]
}

/** More passes than this are a rule whose fix it flags again; each pass is sound by itself, so that stopping is too. */
const mostPasses = 10

/** Fixes a source again and again, until nothing is left that a fix of these kinds would change. */
export function repair(
  source: string,
  find: (source: string) => readonly Fixable[],
  kinds: readonly FixKind[] = ['safe']
): Repair {
  const applied = new Map<string, number>()
  let text = source
  let kept: readonly Kept[] = [{from: 0, to: 0, length: source.length}]
  for (let pass = 0; pass < mostPasses; pass++) {
    const fixed = fix(text, find(text), kinds)
    if (fixed.text === text) break
    for (const {ruleId} of fixed.changes) applied.set(ruleId, (applied.get(ruleId) ?? 0) + 1)
    kept = keptAfter(kept, fixed.changes)
    text = fixed.text
  }
  return {text, applied, kept}
}

/** What is left of kept stretches after more changes: these are at offsets of the text so far. */
function keptAfter(kept: readonly Kept[], changes: readonly Change[]): Kept[] {
  const left: Kept[] = []
  let shift = 0
  let next = 0
  for (const stretch of kept) {
    const end = stretch.to + stretch.length
    let at = stretch.to
    const keep = (until: number): void => {
      if (until > at) left.push({from: stretch.from + at - stretch.to, to: at + shift, length: until - at})
    }
    while (next < changes.length && changes[next].start < end) {
      const change = changes[next]
      keep(Math.min(change.start, end))
      if (change.end > end) break
      shift += change.replacement.length - (change.end - change.start)
      at = Math.max(at, change.end)
      next++
    }
    const open = changes[next]
    if (open && open.start < end) at = end
    keep(end)
  }
  return left
}

/** What a repair changed of a source: what lies between the stretches that it kept, in order. */
export function changesOf(
  {length}: {readonly length: number},
  {text, kept}: Pick<Repair, 'text' | 'kept'>
): readonly Replacement[] {
  const changes: Replacement[] = []
  let from = 0
  let to = 0
  for (const stretch of [...kept, {from: length, to: text.length, length: 0}]) {
    if (stretch.from > from || stretch.to > to)
      changes.push({start: from, end: stretch.from, replacement: text.slice(to, stretch.to)})
    from = stretch.from + stretch.length
    to = stretch.to + stretch.length
  }
  return changes
}
