import type {Finding} from '@lint-news/rule'
import type {Directive} from './directives.ts'

/** What is left after suppression. */
export interface Suppression {
  readonly findings: readonly Finding[]
  /** The directives that nothing was found for: they can go. */
  readonly unused: readonly Directive[]
}

/**
 * Takes out what the directives of a source suppress. `ignore` speaks for the next line that is not blank, `disable` for
 * all that follows until an `enable` for the same rules.
 */
export function suppress(findings: readonly Finding[], directives: readonly Directive[], source: string): Suppression {
  if (directives.length === 0) return {findings, unused: []}
  const reaches = directives.map((directive) => ({directive, ...reachOf(directive, directives, source)}))
  const used = new Set<Directive>()
  const kept = findings.filter(({ruleId, place}) => {
    const {offset} = place.start
    const by = reaches.filter(({directive, from, to}) => offset >= from && offset < to && means(directive, ruleId))
    for (const {directive} of by) used.add(directive)
    return by.length === 0
  })
  return {findings: kept, unused: directives.filter((directive) => directive.kind !== 'enable' && !used.has(directive))}
}

function reachOf({kind, rules, end}: Directive, all: readonly Directive[], source: string): {from: number; to: number} {
  if (kind === 'enable') return {from: 0, to: 0}
  if (kind === 'ignore') {
    const line = /[^\r\n]*\S[^\r\n]*/g
    line.lastIndex = end
    return {from: end, to: line.exec(source) ? line.lastIndex : source.length}
  }
  const closing = all.find(
    (each) =>
      each.kind === 'enable' &&
      each.start > end &&
      (each.rules.length === 0 || rules.every((rule) => each.rules.includes(rule)))
  )
  return {from: end, to: closing?.start ?? source.length}
}

function means({rules}: Directive, ruleId: string): boolean {
  return rules.length === 0 || rules.includes(ruleId)
}
