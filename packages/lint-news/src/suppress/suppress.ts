import type {Article} from '@lint-news/article'
import type {Finding} from '@lint-news/rule'
import type {Directive} from './directives.ts'

/** What is left after suppression. */
export interface Suppression<Item> {
  readonly findings: readonly Item[]
  /** The directives that nothing was found for: they can go. */
  readonly unused: readonly Directive[]
}

/**
 * Takes out what the directives of a source suppress. `ignore` speaks for the next line that is not blank and
 * the paragraph that it belongs to, `disable` for all that follows until an `enable` for the same rules.
 */
export function suppress<Item extends Pick<Finding, 'ruleId' | 'place'>>(
  findings: readonly Item[],
  directives: readonly Directive[],
  article: Article
): Suppression<Item> {
  if (directives.length === 0) return {findings, unused: []}
  const reaches = directives.map((directive) => ({directive, ...reachOf(directive, directives, article)}))
  const used = new Set<Directive>()
  const kept = findings.filter(({ruleId, place}) => {
    const {offset} = place.start
    const by = reaches.filter(({directive, from, to}) => offset >= from && offset < to && means(directive, ruleId))
    for (const {directive} of by) used.add(directive)
    return by.length === 0
  })
  return {findings: kept, unused: directives.filter((directive) => directive.kind !== 'enable' && !used.has(directive))}
}

function reachOf(
  {kind, rules, end}: Directive,
  all: readonly Directive[],
  article: Article
): {from: number; to: number} {
  if (kind === 'enable') return {from: 0, to: 0}
  if (kind === 'ignore') {
    const line = /[^\r\n]*\S[^\r\n]*/g
    line.lastIndex = end
    const {origin, blocks} = article
    // Comments below one another speak for the same paragraph.
    let found = line.exec(origin.source)
    for (const next of all) {
      if (found && next.start >= found.index && next.end <= line.lastIndex) found = line.exec(origin.source)
    }
    if (!found) return {from: end, to: origin.source.length}
    const lineEnd = line.lastIndex
    const last = blocks.findLast((block) => origin.startOf(block.start) < lineEnd)
    return {from: end, to: Math.max(lineEnd, last ? origin.endOf(last.end) : 0)}
  }
  const closing = all.find(
    (each) =>
      each.kind === 'enable' &&
      each.start > end &&
      (each.rules.length === 0 || rules.every((rule) => each.rules.includes(rule)))
  )
  return {from: end, to: closing?.start ?? article.origin.source.length}
}

function means({rules}: Directive, ruleId: string): boolean {
  return rules.length === 0 || rules.includes(ruleId)
}
