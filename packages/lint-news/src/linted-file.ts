import type {Article} from '@lint-news/article'
import {lint, RuleError, source, toMessage, type Verdict} from '@lint-news/rule'
import {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import type {SettingsOf} from './config/file-settings.ts'
import {type InputKind, kindOf, readerOf} from './input/document.ts'
import {type Input, standardInput} from './input/find-inputs.ts'
import {InputError} from './input/input-error.ts'
import {readInput} from './input/read-input.ts'
import {urlOf} from './input/url-of.ts'

/** A file with its messages and, where it could be linted, its verdict. */
export interface LintedFile {
  readonly file: VFile
  readonly verdict: Verdict | undefined
  /** What was linted, for formats that show it. */
  readonly article: Article | undefined
}

/** How to lint inputs. */
export interface LintInputOptions {
  readonly settingsOf: SettingsOf
  /** What inputs are written in; what their names say without it. */
  readonly kind?: InputKind | undefined
}

/** Reads and lints an input; what stands in the way of that is a message too. */
export async function lintInput({path, error}: Input, {settingsOf, kind}: LintInputOptions): Promise<LintedFile> {
  const file = new VFile({path: path === standardInput ? '<stdin>' : path})
  try {
    if (error) throw error
    const input = await readInput(path)
    const read = await readerOf(kind ?? kindOf(path))
    const {rules, plugins} = await settingsOf(path, () => urlOf(input))
    const {text, ...document} = read(input)
    const {article, findings, verdict} = lint(text, {...document, rules})
    for (const finding of findings) file.messages.push(toMessage(finding, file))
    if (plugins.length > 0) {
      const {runPlugins} = await import('./plugins/run-plugins.ts')
      for (const {message} of await runPlugins(article, plugins, file.path)) file.messages.push(message)
    }
    return {file, verdict, article}
  } catch (error) {
    if (!(error instanceof InputError || error instanceof RuleError)) throw error
    const {stackTraceLimit} = Error
    Error.stackTraceLimit = 0
    const message = new VFileMessage(error.message, {
      ruleId: error instanceof RuleError ? error.ruleId : 'unreadable-input',
      source,
      ...(error instanceof InputError && error.place ? {place: error.place} : {})
    })
    Error.stackTraceLimit = stackTraceLimit
    file.messages.push(Object.assign(message, {fatal: true, file: file.path}))
    return {file, verdict: undefined, article: undefined}
  }
}
