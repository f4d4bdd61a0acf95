import {resolve} from 'node:path'
import {type ConfigOptions, fileSettings} from './config/file-settings.ts'
import {IgnoredFiles} from './config/ignored.ts'
import {exitCode} from './exit-code.ts'
import type {InputKind} from './input/document.ts'
import {findInputs, type Input, standardInput} from './input/find-inputs.ts'
import {type LintedFile, lintInput} from './linted-file.ts'
import {outputsOf} from './report/output.ts'
import {OutputError} from './report/output-error.ts'
import {writeReports} from './report/write-reports.ts'
import {flagSettings, type RuleOptions} from './rule-settings.ts'

/** The options of `lint-news FILE…`. */
export interface LintFilesOptions extends RuleOptions, ConfigOptions {
  /** `NAME` or `NAME=FILE` each. */
  readonly format: readonly string[]
  /** What inputs are written in, where their names do not say. */
  readonly formatIn?: InputKind
  /** Whether hints, and files without anything else, are left out. */
  readonly quiet: boolean
  readonly color: boolean
  /** How many warnings are too few to fail. */
  readonly maxWarnings?: number
}

/**
 * Lints files one by one and reports. Returns the exit code.
 *
 * @throws {UsageError} for rules and formats that there are not.
 * @throws {ConfigError} for a configuration that cannot be used.
 */
export async function lintFiles(args: readonly string[], options: LintFilesOptions): Promise<number> {
  const settingsOf = fileSettings(options, await flagSettings(options))
  const outputs = outputsOf(options.format)
  const counts = {unreadable: 0, errors: 0, warnings: 0}

  async function* linted(): AsyncGenerator<LintedFile, void, undefined> {
    for await (const input of inputsToLint(args)) {
      const each = await lintInput(input, {settingsOf, kind: options.formatIn})
      if (!each.verdict) counts.unreadable++
      for (const {fatal} of each.file.messages) {
        if (fatal) counts.errors++
        else if (fatal === false) counts.warnings++
      }
      if (options.quiet) {
        each.file.messages = each.file.messages.filter(({fatal}) => typeof fatal === 'boolean')
        if (each.file.messages.length === 0) continue
      }
      yield each
    }
  }

  try {
    await writeReports(linted(), outputs, options.color && hasColor())
  } catch (error) {
    if (!(error instanceof OutputError)) throw error
    process.stderr.write(`lint-news: ${error.message}\n`)
    return exitCode.io
  }
  if (counts.unreadable > 0) return exitCode.unreadable
  return counts.errors > 0 || counts.warnings > (options.maxWarnings ?? Infinity) ? exitCode.findings : exitCode.clean
}

/** Yields what arguments name and no ignore file leaves out. */
async function* inputsToLint(args: readonly string[]): AsyncGenerator<Input, void, undefined> {
  const ignored = new IgnoredFiles()
  for await (const input of findInputs(args)) {
    if (input.error || input.path === standardInput || !(await ignored.has(resolve(input.path)))) yield input
  }
}

/** By https://no-color.org and https://force-color.org. */
function hasColor(): boolean {
  const {NO_COLOR, FORCE_COLOR, TERM} = process.env
  if (NO_COLOR) return false
  if (FORCE_COLOR) return FORCE_COLOR !== '0'
  return process.stdout.isTTY === true && TERM !== 'dumb'
}
