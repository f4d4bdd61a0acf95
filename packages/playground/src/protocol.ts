import type {Role} from '@lint-news/article'
import type {Family, Finding, FixKind, Kept, PresetName, Severity, VerdictName} from '@lint-news/rule'

/** What a source is written in. */
export type SourceKind = 'text' | 'html' | 'markdown'

/** Which rules are on: a preset, and what differs from it, by rule. */
export interface Settings {
  readonly preset: 'recommended' | 'strict'
  readonly rules: Readonly<Record<string, boolean>>
}

/** What the page asks its worker. */
export interface Request {
  readonly source: string
  readonly kind: SourceKind
  readonly settings: Settings
  /** The fixes to make in a copy; none by default. */
  readonly clean?: readonly FixKind[] | undefined
}

/** A line of the article and what it is; offsets are into the source. */
export interface RoleLine {
  readonly start: number
  readonly end: number
  readonly role: Role
  readonly evidence: readonly string[]
}

/** What was found in a source. */
export interface Report {
  readonly findings: readonly Finding[]
  readonly verdict: {readonly name: VerdictName; readonly safe: boolean; readonly quality: number}
  readonly lines: readonly RoleLine[]
}

/** A fixed copy of a source. */
export interface Cleaned {
  readonly text: string
  /** The way from old offsets to new ones: what is in none of the stretches was changed. */
  readonly kept: readonly Kept[]
  /** How many fixes were made. */
  readonly fixes: number
}

/** What the worker answers. */
export interface Answer {
  readonly report: Report
  readonly cleaned: Cleaned | undefined
}

/** What the page needs to know of a rule. */
export interface RuleInfo {
  readonly ruleId: string
  readonly about: string
  readonly family: Family
  readonly preset: PresetName
  readonly severity: Severity
  readonly url: string
}

/** What goes to the worker: a question with its number. */
export interface RequestMessage {
  readonly id: number
  readonly request: Request
}

/** What comes from the worker: the rules that there are, an answer, or what stopped it. */
export type WorkerMessage =
  | {readonly type: 'rules'; readonly rules: readonly RuleInfo[]}
  | {readonly type: 'answer'; readonly id: number; readonly answer: Answer}
  | {readonly type: 'error'; readonly id: number; readonly message: string}
