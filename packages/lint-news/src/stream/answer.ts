import {type ConfiguredRule, type Finding, lint, RuleError} from '@lint-news/rule'
import {judgementOf} from '../judgement.ts'
import {codePointsOf} from './code-points.ts'
import type {InputLine} from './line-splitter.ts'
import {type JsonRecord, RecordError, recordOf, withMember} from './record.ts'

/** How records are answered. */
export interface AnswerOptions {
  readonly rules: readonly ConfiguredRule[]
  readonly version: string
  /** What names the configuration. */
  readonly config: string
  /** The member that holds the text; without it a record is an error. */
  readonly field: string
  /** The members that hold title and address, where they do. */
  readonly titleField: string
  readonly urlField: string
  readonly offsets: 'utf16' | 'codepoint'
  readonly maxLineBytes: number
}

/** An answer: one line of JSON, with its `\n`, and whether the record was bad. */
export interface Answer {
  readonly line: string
  readonly bad: boolean
}

const key = 'lint_news'
const nothing: JsonRecord = {json: '{}', value: {}}

/** Answers a line of input by the record itself and what was found in it, or what is wrong with it. */
export function answer({number, bytes}: InputLine, options: AnswerOptions): Answer {
  const {version, config} = options
  let record = nothing
  try {
    if (!bytes)
      throw new RecordError(
        'E_TOO_LONG',
        `Unexpected line of more than ${options.maxLineBytes} bytes, raise --max-line-bytes`
      )
    record = recordOf(bytes, number === 1)
    const member = JSON.stringify({version, config, ...reportOf(record, options)})
    return {line: `${withMember(record, key, member)}\n`, bad: false}
  } catch (error) {
    if (!(error instanceof RecordError || error instanceof RuleError)) throw error
    const code = error instanceof RecordError ? error.code : 'E_RULE'
    const member = JSON.stringify({version, config, error: {code, message: error.message, line: number}})
    return {line: `${withMember(record, key, member)}\n`, bad: true}
  }
}

function reportOf({value}: JsonRecord, {rules, field, titleField, urlField, offsets}: AnswerOptions) {
  const text = stringAt(value, field)
  if (text === undefined) {
    throw new RecordError('E_FIELD', `Missing string \`${field}\`, name the member that holds the text by --field`)
  }
  const {findings, verdict} = lint(text, {rules, title: stringAt(value, titleField), url: stringAt(value, urlField)})
  const countOf = offsets === 'codepoint' ? codePointsOf(text) : (offset: number) => offset
  return {...judgementOf(verdict), messages: findings.map((finding) => messageOf(finding, rules, countOf))}
}

function stringAt(value: JsonRecord['value'], name: string): string | undefined {
  const member = Object.hasOwn(value, name) ? value[name] : undefined
  return typeof member === 'string' ? member : undefined
}

/** What a reader of JSON wants to know of a finding; what is the same for all findings of a rule `lint-news rules` tells. */
function messageOf(finding: Finding, rules: readonly ConfiguredRule[], countOf: (offset: number) => number) {
  const {ruleId, severity, reason, place, actual, expected, fix, note, evidence, related} = finding
  const {start, end} = place
  return {
    ruleId,
    severity,
    start: countOf(start.offset),
    end: countOf(end.offset),
    line: start.line,
    column: countOf(start.offset) - countOf(start.offset - start.column + 1) + 1,
    reason,
    actual,
    expected,
    fix,
    note: rules.some(({rule}) => rule.ruleId === ruleId && rule.why === note) ? undefined : note,
    evidence: evidence.length > 0 ? evidence : undefined,
    related:
      related.length > 0
        ? related.map((each) => ({
            start: countOf(each.start.offset),
            end: countOf(each.end.offset),
            reason: each.reason
          }))
        : undefined
  }
}
