import type {Block, Quotation, Sentence, Span, Word} from '@lint-news/article'

export type {Span} from '@lint-news/article'

/** How bad a finding is: an error is damage beyond doubt, a warning damage most likely, info a hint. */
export type Severity = 'error' | 'warning' | 'info'

/** What a rule is about. */
export type Family = 'spin' | 'verb' | 'furniture' | 'layout' | 'coherence' | 'attribution' | 'repetition' | 'damage'

/** What a finding speaks for, beyond its own place: that a machine rewrote the text, or that it is stitched of several stories. */
export type Cue = 'spun' | 'stitched'

/**
 * What a fix may change: a safe one cannot change what the story says and is applied unasked by `--fix`; a suggestion
 * waits for somebody to agree.
 */
export type FixKind = 'safe' | 'suggestion'

/** Where a problem is: a part of the model, two of them (from the first to the last), or bare offsets. */
export type Place = Word | Sentence | Block | Quotation | Span | readonly [Span, Span]

/** Something elsewhere in the article that bears on a problem: the first mention, the twin sentence. */
export interface Related {
  readonly at: Place
  readonly reason: string
}

/** What a rule yields: where, why and what to do; all else is known from the rule. */
export interface Problem {
  readonly at: Place
  /** `` Unexpected <what> `actual`, <do this> ``, without a full stop. */
  readonly reason: string
  /** Literal replacements for the place, the best first; `['']` deletes it. */
  readonly expected?: readonly string[] | undefined
  /** Why this is damage, where more is to say than the rule's own `why`. */
  readonly note?: string | undefined
  /** What speaks for the finding: a phrase each. */
  readonly evidence?: readonly string[] | undefined
  readonly related?: readonly Related[] | undefined
  /** Where a single finding is graver or milder than the rule. */
  readonly severity?: Severity | undefined
  /** Where a single fix is safer or less safe than the rule's. */
  readonly fix?: FixKind | undefined
  /** What a single finding speaks for, where that is not what the rule's do. */
  readonly cues?: readonly Cue[] | undefined
  /** Which sign this is, where a rule knows several, or several rules know it: signs of a kind count once. The rule's id by default. */
  readonly kind?: string | undefined
  /** Whether sound news shows the sign too: then it has no vote, and rises only with those that have. */
  readonly weak?: boolean | undefined
}

/** A place in a document: 1-based line and column, 0-based offset, all in UTF-16 units. */
export interface Point {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** A problem with everything that is known of it. */
export interface Finding {
  readonly ruleId: string
  readonly family: Family
  readonly severity: Severity
  readonly reason: string
  /** Offsets into the article's text. */
  readonly start: number
  readonly end: number
  /** The place in the source: the same for plain text, not for text that was read out of HTML or Markdown. */
  readonly place: {readonly start: Point; readonly end: Point}
  /** The text at the place. */
  readonly actual: string
  readonly expected: readonly string[] | undefined
  /** What kind of fix `expected` is; undefined without one. */
  readonly fix: FixKind | undefined
  readonly note: string
  readonly evidence: readonly string[]
  readonly cues: readonly Cue[]
  readonly kind: string
  readonly weak: boolean
  readonly related: ReadonlyArray<{readonly start: Point; readonly end: Point; readonly reason: string}>
  readonly url: string
}
