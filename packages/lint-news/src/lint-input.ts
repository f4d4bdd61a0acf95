import {type Article, articleOf} from '@lint-news/article'
import {pointsOf, RuleError, source, toMessage} from '@lint-news/rule'
import {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import type {reportKey} from './cache/report-key.ts'
import type {Settings} from './config/config.ts'
import {type ConfigOptions, type FileSettings, fileSettings, type SettingsOf} from './config/file-settings.ts'
import {type FileReport, type MessageData, messageData, shownArticle} from './file-report.ts'
import type {FixOptions} from './fixing/fix-input.ts'
import {type InputKind, kindOf, readerOf} from './input/document.ts'
import type {Input} from './input/find-inputs.ts'
import {InputError} from './input/input-error.ts'
import {readInput} from './input/read-input.ts'
import {urlOf} from './input/url-of.ts'
import {type LintedSource, readSource, sourceLinter} from './lint-source.ts'
import {placeOf} from './message-place.ts'

/** How to lint inputs. */
export interface InputOptions {
  /** What inputs are written in; what their names say without it. */
  readonly kind?: InputKind | undefined
  /** Whether comments in articles have a say. */
  readonly suppress: boolean
  /** What to do with what can be fixed; nothing without it. */
  readonly fix?: FixOptions | undefined
  /** Whether findings get names that outlive edits. */
  readonly fingerprints?: boolean
  /** Whether reports hold the article. */
  readonly show?: boolean
  /** Whether reports have keys, and are looked for by them. */
  readonly cache?: boolean
}

/** How to lint inputs, and by what rules: plain data, for threads to be told. */
export interface LintJob extends InputOptions, ConfigOptions {
  /** What the command line says of rules. */
  readonly flags: Settings
}

/** What an input came to, and the article that it held. */
export interface LintedInput {
  readonly report: FileReport
  readonly article: Article | undefined
}

/** Returns what lints inputs. */
export function inputLinter(job: LintJob): (input: Input) => Promise<FileReport> {
  const settingsOf = fileSettings(job, job.flags)
  return async (input) => (await lintInput(input, settingsOf, job)).report
}

/**
 * Reads and lints an input; what stands in the way of that is a message too.
 *
 * @throws {ConfigError} for a configuration that cannot be used.
 */
export async function lintInput(
  {path, text, error}: Input,
  settingsOf: SettingsOf,
  {kind = kindOf(path), suppress, fix, fingerprints = false, show = false, cache = false}: InputOptions
): Promise<LintedInput> {
  try {
    if (error) throw error
    const source = text ?? (await readInput(path))
    const settings = await settingsOf(path, () => urlOf(source))
    const lintSource = sourceLinter(await readerOf(kind), kind, settings.rules, suppress)
    const fixed = fix && (await import('./fixing/fix-input.ts')).fixInput(path, source, lintSource, fix)
    const linted = fixed?.linted ?? lintSource(source)
    const {article, verdict} = linted
    const messages = await messagesOf(linted, settings, path, fingerprints)
    const failure = fixed?.failure && failureData(fixed.failure.message, 'unwritable-file')
    const report: FileReport = {
      messages: failure ? [failure, ...messages] : messages,
      verdict: {name: verdict.name, quality: verdict.quality},
      shown: show ? shownArticle(article, kind === 'html' ? urlOf(source) : undefined) : undefined,
      unfixed: fixed?.unfixed,
      printed: fixed?.printed,
      key: cache && fixed?.text !== null ? await keyOf(fixed?.text ?? source, kind, suppress, settings) : undefined
    }
    return {report, article}
  } catch (error) {
    const failure =
      error instanceof InputError
        ? failureData(error.message, 'unreadable-input', error.place)
        : error instanceof RuleError && failureData(error.message, error.ruleId)
    if (!failure) throw error
    return {report: {messages: [failure], verdict: undefined}, article: undefined}
  }
}

/**
 * Returns the report of a file as an earlier run found it, if all that it depends on is as it was.
 *
 * @throws {InputError} for a file that cannot be read.
 */
export async function lintedBefore(
  path: string,
  before: Pick<FileReport, 'key' | 'messages' | 'verdict'>,
  settingsOf: SettingsOf,
  {kind = kindOf(path), suppress, show}: InputOptions
): Promise<FileReport | undefined> {
  const source = await readInput(path)
  const settings = await settingsOf(path, () => urlOf(source))
  if (before.key !== (await keyOf(source, kind, suppress, settings))) return undefined
  if (!show) return before
  const {text, ...document} = readSource(source, await readerOf(kind), kind)
  return {...before, shown: shownArticle(articleOf(text, document), kind === 'html' ? urlOf(source) : undefined)}
}

async function keyOf(...inputs: Parameters<typeof reportKey>): Promise<string | undefined> {
  return (await import('./cache/report-key.ts')).reportKey(...inputs)
}

/** The messages on what was found, by rules, by other plugins, and by nobody where a comment expects it; in order of place. */
async function messagesOf(
  linted: LintedSource,
  {rules, plugins}: FileSettings,
  path: string,
  fingerprints: boolean
): Promise<readonly MessageData[]> {
  const others =
    plugins.length === 0
      ? []
      : await (await import('./plugins/run-plugins.ts')).runPlugins(linted.article, plugins, path)
  const {findings, unused} = linted.suppress([...linted.all, ...others])
  const file = new VFile()
  const fingerprint = fingerprints ? (await import('./fingerprint.ts')).fingerprintsOf(linted.article) : undefined
  const messages = findings.map((finding) => ({
    ...messageData('message' in finding ? finding.message : toMessage(finding, file)),
    fingerprint: fingerprint?.(finding.ruleId, finding)
  }))
  if (unused.length > 0) {
    const {unusedMessages} = await import('./suppress/unused.ts')
    const ran = new Set([...rules.map(({rule}) => rule.ruleId), ...others.map(({ruleId}) => ruleId)])
    messages.push(
      ...unusedMessages(unused, (ruleId) => ran.has(ruleId), pointsOf(linted.article.origin.source)).map((message) => ({
        ...messageData(message),
        fingerprint: undefined
      }))
    )
  }
  if (others.length > 0 || unused.length > 0) messages.sort((a, b) => offsetOf(a) - offsetOf(b))
  return messages
}

function offsetOf(message: MessageData): number {
  return placeOf(message)?.start.offset ?? 0
}

function failureData(reason: string, ruleId: string, place?: InputError['place']): MessageData {
  return messageData(
    Object.assign(new VFileMessage(reason, {ruleId, source, ...(place ? {place} : {})}), {fatal: true})
  )
}
