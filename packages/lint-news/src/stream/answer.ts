import {articleOf} from '@lint-news/article'
import {type ConfiguredRule, type Finding, lintArticle, RuleError} from '@lint-news/rule'
import type {Settings} from '../config/config.ts'
import {type ConfigOptions, type FileSettings, fileSettings} from '../config/file-settings.ts'
import {levelOf} from '../formats/details.ts'
import {type InputKind, type ReadDocument, readerOf} from '../input/document.ts'
import {standardInput} from '../input/find-inputs.ts'
import {judgementOf} from '../judgement.ts'
import type {PluginFinding} from '../plugins/run-plugins.ts'
import {settingsDigest} from '../settings-digest.ts'
import {version} from '../version.ts'
import {codePointsOf} from './code-points.ts'
import {type LineBatch, linesOf} from './line-batch.ts'
import type {InputLine} from './line-splitter.ts'
import {type JsonRecord, RecordError, recordOf, withMember} from './record.ts'

/** How records are answered: plain data, for threads to be told. */
export interface AnswerJob extends ConfigOptions {
  /** What the command line says of rules. */
  readonly flags: Settings
  /** The member that holds the text; without it a record is an error. */
  readonly field: string
  /** The members that hold title and address, where they do. */
  readonly titleField: string
  readonly urlField: string
  /** What the text is written in. */
  readonly formatIn?: InputKind
  readonly offsets: 'utf16' | 'codepoint'
  readonly maxLineBytes: number
}

/** Answers: a line of JSON each, with its `\n`, and how many of the records were bad. */
export interface Answers {
  readonly lines: string
  readonly bad: number
}

/** Answers lines of input. */
export type AnswerLines = (lines: readonly InputLine[]) => Promise<Answers>

const key = 'lint_news'
const nothing: JsonRecord = {json: '{}', value: {}}

/**
 * Returns what answers a line of input by the record itself and what was found in it, or what is wrong with it. It throws a ConfigError
 * for a configuration that cannot be used.
 */
export async function answerer(job: AnswerJob): Promise<AnswerLines> {
  const settingsOf = fileSettings(job, job.flags)
  const read = job.formatIn && job.formatIn !== 'text' ? await readerOf(job.formatIn, true) : undefined

  async function answer({number, bytes}: InputLine): Promise<{readonly line: string; readonly bad: boolean}> {
    let record = nothing
    let settings = await settingsOf(standardInput)
    try {
      if (!bytes) {
        throw new RecordError(
          'E_TOO_LONG',
          `Unexpected line of more than ${job.maxLineBytes} bytes, raise --max-line-bytes`
        )
      }
      record = recordOf(bytes, number === 1)
      const url = stringAt(record.value, job.urlField)
      if (url !== undefined) settings = await settingsOf(standardInput, () => url)
      const report = await reportOf(record, settings, job, read)
      const member = JSON.stringify({version: version(), config: nameOf(settings), ...report})
      return {line: `${withMember(record, key, member)}\n`, bad: false}
    } catch (error) {
      if (!(error instanceof RecordError || error instanceof RuleError)) throw error
      const code = error instanceof RecordError ? error.code : 'E_RULE'
      const member = JSON.stringify({
        version: version(),
        config: nameOf(settings),
        error: {code, message: error.message, line: number}
      })
      return {line: `${withMember(record, key, member)}\n`, bad: true}
    }
  }

  return async (input) => {
    let lines = ''
    let bad = 0
    for (const each of input) {
      const answered = await answer(each)
      lines += answered.line
      if (answered.bad) bad++
    }
    return {lines, bad}
  }
}

/** Returns what answers lines that come to a thread. */
export async function batchAnswerer(job: AnswerJob): Promise<(batch: LineBatch) => Promise<Answers>> {
  const answerLines = await answerer(job)
  return (batch) => answerLines(linesOf(batch))
}

async function reportOf(
  {value}: JsonRecord,
  {rules, plugins}: FileSettings,
  {field, titleField, urlField, offsets}: AnswerJob,
  read: ReadDocument | undefined
) {
  const source = stringAt(value, field)
  if (source === undefined) {
    throw new RecordError('E_FIELD', `Missing string \`${field}\`, name the member that holds the text by --field`)
  }
  const {text, ...document} = read ? read(source) : {text: source}
  const article = articleOf(text, {
    ...document,
    title: stringAt(value, titleField),
    url: stringAt(value, urlField)
  })
  const {findings, verdict} = lintArticle(article, rules)
  const countOf = offsets === 'codepoint' ? codePointsOf(source) : (offset: number) => offset
  const messages = findings.map((finding) => messageOf(finding, rules, countOf))
  if (plugins.length === 0) return {...judgementOf(verdict), messages}
  const others = await (await import('../plugins/run-plugins.ts')).runPlugins(article, plugins, standardInput)
  const all = [...messages, ...others.map((other) => pluginMessageOf(other, countOf))]
  return {...judgementOf(verdict), messages: all.sort((a, b) => a.start - b.start)}
}

function stringAt(value: JsonRecord['value'], name: string): string | undefined {
  const member = Object.hasOwn(value, name) ? value[name] : undefined
  return typeof member === 'string' ? member : undefined
}

/** What a reader of JSON wants to know of a finding; what is the same for all findings of a rule `lint-news rules` tells. */
function messageOf(finding: Finding, rules: readonly ConfiguredRule[], countOf: (offset: number) => number) {
  const {ruleId, severity, reason, actual, expected, fix, note, evidence, related} = finding
  return {
    ruleId,
    severity,
    ...placeOf(finding, countOf),
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

function pluginMessageOf({ruleId, place, message}: PluginFinding, countOf: (offset: number) => number) {
  const {reason, actual, expected, note} = message
  return {ruleId, severity: levelOf(message), ...placeOf({place}, countOf), reason, actual, expected, note}
}

function placeOf({place: {start, end}}: Pick<Finding, 'place'>, countOf: (offset: number) => number) {
  return {
    start: countOf(start.offset),
    end: countOf(end.offset),
    line: start.line,
    column: countOf(start.offset) - countOf(start.offset - start.column + 1) + 1
  }
}

/** Names a configuration, so that answers of different ones can be told apart: the preset, and a digest of rules and options. */
function nameOf({preset, rules}: FileSettings): string {
  return `${preset}-${settingsDigest(rules).slice(0, 8)}`
}
