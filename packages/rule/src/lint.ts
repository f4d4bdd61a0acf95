import {
  type Article,
  type ArticleOptions,
  articleOf,
  blockAt,
  type Role,
  readsAsEnglish,
  type Span,
  type Word
} from '@lint-news/article'
import {type ConfiguredRule, configure} from './configure.ts'
import type {Family, Finding, Place, Problem, Severity} from './finding.ts'
import {pointsOf} from './points.ts'
import type {Rule} from './rule.ts'
import {type Verdict, verdictOf} from './verdict.ts'
import {raise} from './vote.ts'

/** What to lint with, and what is known of the article besides its text. */
export interface LintOptions extends ArticleOptions {
  readonly rules: Iterable<Rule | ConfiguredRule>
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

  constructor(ruleId: string, cause: unknown, what = `rule \`${ruleId}\``) {
    super(`Cannot run ${what}: ${cause instanceof Error ? cause.message : String(cause)}`, {cause})
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

/**
 * Lints an article that has been read already.
 *
 * @throws {RuleError} where a rule throws.
 */
export function lintArticle(article: Article, rules: Iterable<Rule | ConfiguredRule>): Report {
  const pointOf = lazy(() => pointsOf(article.origin.source))
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
  const {origin, text} = article
  const placeOf = (span: Span): Finding['place'] => ({
    start: pointOf(origin.startOf(span.start)),
    end: pointOf(origin.endOf(span.end))
  })
  const actual = text.slice(start, end)
  // What goes whole goes with its markup: an empty link or heading is no better than what stood in it.
  const element = problem.expected?.[0] === '' ? origin.elementOf?.(start, end) : undefined
  const place = element ? {start: pointOf(element.start), end: pointOf(element.end)} : placeOf({start, end})
  // Where markup stands within the place, or characters are written as references, a literal replacement would cut it up.
  const literal = element !== undefined || origin.source.slice(place.start.offset, place.end.offset) === actual
  return {
    ruleId: rule.ruleId,
    family: rule.family,
    severity: problem.severity ? rankedSeverity(problem.severity, severity, rule.severity) : severity,
    reason: problem.reason,
    start,
    end,
    place,
    actual,
    expected: problem.expected,
    fix: problem.expected && literal ? (problem.fix ?? rule.fix) : undefined,
    note: problem.note ?? rule.why,
    evidence: problem.evidence ?? [],
    cues: problem.cues ?? rule.cues,
    kind: problem.kind ?? rule.ruleId,
    weak: problem.weak ?? false,
    related: (problem.related ?? []).map(({at, reason}) => ({...placeOf(spanOf(at)), reason})),
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

const setApart: ReadonlySet<Role> = new Set(['headline', 'byline', 'date', 'credit', 'caption', 'furniture'])

/** What rules on English say of other languages is wrong. */
const ofLanguage: ReadonlySet<Family> = new Set(['spin', 'verb', 'coherence', 'attribution', 'repetition'])

function inScope(article: Article, rule: Rule, place: Place): boolean {
  const first = isPair(place) ? place[0] : place
  const block = blockAt(article, first.start)
  if ('key' in first && rule.scope !== 'any') {
    const quoted = (first as Word).quotation !== undefined || (block?.quoted ?? false)
    if (quoted === (rule.scope === 'outside')) return false
  }
  if (ofLanguage.has(rule.family) && block && !readsAsEnglish(block)) return false
  // What markup sets apart is where it belongs: a caption in `<figcaption>`, a menu in `<nav>` have not slipped into the story.
  if ((rule.family === 'layout' || rule.family === 'furniture') && block?.marked && setApart.has(block.role))
    return false
  return rule.roles === 'any' || rule.roles.includes(block?.role ?? 'body')
}

function lazy<Value>(make: () => Value): () => Value {
  let value: Value | undefined
  return () => {
    value ??= make()
    return value
  }
}
