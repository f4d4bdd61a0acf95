import type {Article} from '@lint-news/article'
import {pointsOf, RuleError, source, toMessage, type Verdict} from '@lint-news/rule'
import {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import type {FileSettings, SettingsOf} from './config/file-settings.ts'
import type {FixOptions} from './fixing/fix-input.ts'
import {type InputKind, kindOf, readerOf} from './input/document.ts'
import {type Input, standardInput} from './input/find-inputs.ts'
import {InputError} from './input/input-error.ts'
import {readInput} from './input/read-input.ts'
import {urlOf} from './input/url-of.ts'
import {type LintedSource, sourceLinter} from './lint-source.ts'
import type {Baseline} from './suppress/baseline.ts'

/** A file with its messages and, where it could be linted, its verdict. */
export interface LintedFile {
  readonly file: VFile
  readonly verdict: Verdict | undefined
  /** What was linted, for formats that show it. */
  readonly article: Article | undefined
  /** Why a fixed file could not be written, if it could not. */
  readonly unfixed?: 'changed' | 'unwritable' | undefined
}

/** How to lint inputs. */
export interface LintInputOptions {
  readonly settingsOf: SettingsOf
  /** What inputs are written in; what their names say without it. */
  readonly kind?: InputKind | undefined
  /** Whether comments in articles have a say. */
  readonly suppress: boolean
  readonly baseline?: Baseline | undefined
  /** What to do with what can be fixed; nothing without it. */
  readonly fix?: FixOptions | undefined
}

/** Reads and lints an input; what stands in the way of that is a message too. */
export async function lintInput(
  {path, text, error}: Input,
  {settingsOf, kind = kindOf(path), suppress, baseline, fix}: LintInputOptions
): Promise<LintedFile> {
  const file = new VFile({path: path === standardInput ? '<stdin>' : path})
  try {
    if (error) throw error
    const input = text ?? (await readInput(path))
    const settings = await settingsOf(path, () => urlOf(input))
    const lintSource = sourceLinter(await readerOf(kind), kind, settings.rules, suppress)
    const fixed = fix && (await import('./fixing/fix-input.ts')).fixInput(path, input, lintSource, fix)
    const linted = fixed?.linted ?? lintSource(input)
    if (fixed?.failure) file.messages.push(failure(fixed.failure.message, 'unwritable-file', file.path))
    file.messages.push(
      ...(await messagesOf(linted, settings, file, (items) => baseline?.unknown(path, linted.article, items) ?? items))
    )
    return {file, verdict: linted.verdict, article: linted.article, unfixed: fixed?.unfixed}
  } catch (error) {
    if (!(error instanceof InputError || error instanceof RuleError)) throw error
    const ruleId = error instanceof RuleError ? error.ruleId : 'unreadable-input'
    file.messages.push(failure(error.message, ruleId, file.path, error instanceof InputError ? error.place : undefined))
    return {file, verdict: undefined, article: undefined}
  }
}

/** The messages on what was found, by rules, by other plugins, and by nobody where a comment expects it; in order of place. */
async function messagesOf(
  linted: LintedSource,
  {rules, plugins}: FileSettings,
  file: VFile,
  unknown: <Item extends {ruleId: string; start: number; end: number}>(items: readonly Item[]) => readonly Item[]
): Promise<readonly VFileMessage[]> {
  const others =
    plugins.length === 0
      ? []
      : await (await import('./plugins/run-plugins.ts')).runPlugins(linted.article, plugins, file.path)
  const {findings, unused} = linted.suppress([...linted.all, ...others])
  const messages = unknown(findings).map((finding) =>
    'message' in finding ? finding.message : toMessage(finding, file)
  )
  if (unused.length > 0) {
    const {unusedMessages} = await import('./suppress/unused.ts')
    const ran = new Set([...rules.map(({rule}) => rule.ruleId), ...others.map(({ruleId}) => ruleId)])
    messages.push(
      ...unusedMessages(unused, (ruleId) => ran.has(ruleId), pointsOf(linted.article.origin.source), file.path)
    )
  }
  if (others.length > 0 || unused.length > 0) messages.sort((a, b) => offsetOf(a) - offsetOf(b))
  return messages
}

function offsetOf({place}: VFileMessage): number {
  return (place && ('start' in place ? place.start : place).offset) ?? 0
}

function failure(reason: string, ruleId: string, path: string, place?: InputError['place']): VFileMessage {
  const {stackTraceLimit} = Error
  Error.stackTraceLimit = 0
  const message = new VFileMessage(reason, {ruleId, source, ...(place ? {place} : {})})
  Error.stackTraceLimit = stackTraceLimit
  return Object.assign(message, {fatal: true, file: path})
}
