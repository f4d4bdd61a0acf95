import {type Article, articleOf, type Block, type Word} from '@lint-news/article'
import type {Finding, Place, Problem, Severity, Span} from './finding.ts'
import {pointsOf} from './points.ts'
import {type ConfiguredRule, configure, type Rule} from './rule.ts'
import {type Verdict, verdictOf} from './verdict.ts'
import {raise} from './vote.ts'

/** What to lint with. */
export interface LintOptions {
  readonly rules: Iterable<Rule | ConfiguredRule>
  /** The title, where it came beside the text. */
  readonly title?: string | undefined
  readonly url?: string | undefined
}

/** What was found in an article. */
export interface Report {
  readonly article: Article
  /** In order of place, then of rule. */
  readonly findings: readonly Finding[]
  readonly verdict: Verdict
}

/** A rule that threw. */
export class RuleError extends Error {
  readonly ruleId: string

  constructor(ruleId: string, cause: unknown) {
    super(`Cannot run rule \`${ruleId}\`: ${cause instanceof Error ? cause.message : String(cause)}`, {cause})
    this.name = 'RuleError'
    this.ruleId = ruleId
  }
}

/**
 * Lints a text, without a tree and without a file: the same text, options and rules give the same report, whatever was
 * linted before.
 *
 * @throws {RuleError} where a rule throws.
 */
export function lint(text: string, options: LintOptions): Report {
  return lintArticle(articleOf(text, options), options.rules)
}

/** Lints an article that has been read already. */
export function lintArticle(article: Article, rules: Iterable<Rule | ConfiguredRule>): Report {
  const pointOf = lazy(() => pointsOf(article.text))
  const findings: Finding[] = []
  const graded = new Set<string>()
  for (const each of rules) {
    const configured = typeof each === 'function' ? configure(each) : each
    if (!configured) continue
    if (configured.severity !== configured.rule.severity) graded.add(configured.rule.ruleId)
    try {
      for (const problem of configured.rule.check(article, configured.options)) {
        if (inScope(article, configured.rule, problem.at))
          findings.push(findingOf(article, configured, problem, pointOf()))
      }
    } catch (error) {
      throw new RuleError(configured.rule.ruleId, error)
    }
  }
  findings.sort(
    (a, b) => a.start - b.start || a.end - b.end || (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0)
  )
  const voted = raise(findings, graded)
  return {article, findings: voted, verdict: verdictOf(article, voted)}
}

function findingOf(
  article: Article,
  {rule, severity}: ConfiguredRule,
  problem: Problem,
  pointOf: ReturnType<typeof pointsOf>
): Finding {
  const {start, end} = spanOf(problem.at)
  return {
    ruleId: rule.ruleId,
    family: rule.family,
    severity: problem.severity ? rankedSeverity(problem.severity, severity, rule.severity) : severity,
    reason: problem.reason,
    start,
    end,
    place: {start: pointOf(start), end: pointOf(end)},
    actual: article.text.slice(start, end),
    expected: problem.expected,
    fix: problem.expected ? (problem.fix ?? rule.fix) : undefined,
    note: problem.note ?? rule.why,
    evidence: problem.evidence ?? [],
    cues: problem.cues ?? rule.cues,
    kind: problem.kind ?? rule.ruleId,
    weak: problem.weak ?? false,
    related: (problem.related ?? []).map(({at, reason}) => {
      const span = spanOf(at)
      return {start: pointOf(span.start), end: pointOf(span.end), reason}
    }),
    url: rule.url
  }
}

/** A user's word beats a rule's own grading. */
function rankedSeverity(own: Severity, set: Severity, usual: Severity): Severity {
  return set === usual ? own : set
}

function spanOf(place: Place): Span {
  if (isPair(place)) return {start: place[0].start, end: place[1].end}
  return place
}

function isPair(place: Place): place is readonly [Span, Span] {
  return Array.isArray(place)
}

function inScope(article: Article, rule: Rule, place: Place): boolean {
  const first = isPair(place) ? place[0] : place
  if ('key' in first && rule.scope !== 'any') {
    if (((first as Word).quotation === undefined) !== (rule.scope === 'outside')) return false
  }
  return rule.roles === 'any' || rule.roles.includes(blockAt(article, first.start)?.role ?? 'body')
}

function blockAt(article: Article, offset: number): Block | undefined {
  const {blocks} = article
  let from = 0
  let to = blocks.length
  while (to - from > 1) {
    const middle = (from + to) >> 1
    if (blocks[middle].start <= offset) from = middle
    else to = middle
  }
  return blocks[from]
}

function lazy<Value>(make: () => Value): () => Value {
  let value: Value | undefined
  return () => {
    value ??= make()
    return value
  }
}
