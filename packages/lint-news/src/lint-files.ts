import {resolve} from 'node:path'
import type {ReportCache} from './cache/report-cache.ts'
import type {ConfigOptions} from './config/file-settings.ts'
import {IgnoredFiles} from './config/ignored.ts'
import {exitCode} from './exit-code.ts'
import {failOnOf} from './fail-on.ts'
import type {FixOptions} from './fixing/fix-input.ts'
import type {InputKind} from './input/document.ts'
import {findInputs, type Input, type IsOutput, standardInput} from './input/find-inputs.ts'
import type {LintJob} from './lint-input.ts'
import {type LintedFile, lintedFile} from './linted-file.ts'
import {OutputError} from './output-error.ts'
import {outputsAmong} from './outputs-among.ts'
import {Progress} from './progress.ts'
import {type Output, outputsOf} from './report/output.ts'
import {writeReports} from './report/write-reports.ts'
import {reportsOf} from './reports-of.ts'
import {flagSettings, type RuleOptions} from './rule-settings.ts'
import type {Baseline} from './suppress/baseline.ts'
import {Tally} from './tally.ts'
import {UsageError} from './usage-error.ts'

/** Where reports are kept without a word on it. */
const cacheName = '.lint-newscache'

/** The options of `lint-news FILE…`. */
export interface LintFilesOptions extends RuleOptions, ConfigOptions {
  /** `NAME` or `NAME=FILE` each. */
  readonly format: readonly string[]
  /** What inputs are written in, where their names do not say. */
  readonly formatIn?: InputKind
  /** Whether hints, and files without anything else, are left out. */
  readonly quiet: boolean
  readonly color: boolean
  /** Whether comments in articles have a say. */
  readonly suppress: boolean
  /** The file of the findings that are known. */
  readonly baseline?: string
  readonly updateBaseline?: boolean
  /** The revision since which a file must have changed. */
  readonly since?: string
  readonly fix?: boolean
  readonly fixSuggestions?: boolean
  /** Whether fixes are shown, not made. */
  readonly dryRun?: boolean
  /** How many threads lint; as many as pay without it. */
  readonly jobs?: number
  /** Whether reports of earlier runs are used where nothing changed. */
  readonly cache?: boolean
  /** The file that they are in. */
  readonly cacheLocation?: string
  /** The folder for fixed copies. */
  readonly cleanTo?: string
  /** How many warnings are too few to fail. */
  readonly maxWarnings?: number
  /** What makes the run fail: `error`, `warning` or `verdict=NAME` each, or several by commas. */
  readonly failOn: readonly string[]
}

/**
 * Lints files and reports; with `only`, those that it names, and nothing where there is none. Returns the exit code.
 *
 * @throws {UsageError} for rules and formats that there are not, and for fixed copies in one another's place.
 * @throws {ConfigError} for a configuration that cannot be used.
 */
export async function lintFiles(
  args: readonly string[],
  options: LintFilesOptions,
  only?: (path: string) => boolean
): Promise<number> {
  const flags = await flagSettings(options)
  const fix = fixOptionsOf(options)
  const {outputs, printing} = stdoutOf(args, options, fix)
  const baseline = await baselineOf(options)
  const changed =
    options.since === undefined ? undefined : (await import('./input/changed-since.ts')).changedSince(options.since)
  const job = jobOf(options, flags, fix, outputs)
  const onStdout = printing || outputs.some(({path}) => path === undefined)
  const cache = await cacheOf(options, job)
  const tally = new Tally(failOnOf(options.failOn), options.maxWarnings)
  const named = await inputsToLint(args, outputsAmong(outputs, fix), only ?? changed)
  // What is not there has been told.
  const inputs = only ? named.filter(({error}) => !error) : named
  await assertNotOverwritten(
    inputs.flatMap(({path, error}) => (error ? [] : path)),
    outputs,
    fix
  )
  if (only && inputs.length === 0) return exitCode.clean

  async function* linted(): AsyncGenerator<LintedFile, void, undefined> {
    const threads = options.jobs ?? (await threadsFor(inputs.length))
    // A look at standard error opens it, which takes as long as linting an article.
    const progress =
      inputs.length > 1 && Progress.isWanted(options.quiet, onStdout) ? new Progress(inputs.length) : undefined
    try {
      for await (const [{path}, report] of reportsOf(inputs, job, threads, cache)) {
        progress?.step()
        const {verdict, unfixed, printed} = report
        const messages = baseline && verdict ? baseline.unknown(path, report.messages) : report.messages
        if (printed) process.stdout.write(printed)
        tally.add(report, messages)
        const shown = options.quiet ? messages.filter(({fatal}) => typeof fatal === 'boolean') : messages
        if (options.quiet && shown.length === 0) continue
        const linted = lintedFile(path, {...report, messages: shown})
        if (printing && (!verdict || unfixed)) {
          progress?.end()
          for (const {fatal, reason} of linted.file.messages)
            if (fatal) process.stderr.write(`${linted.file.path}: ${reason}\n`)
        }
        yield linted
      }
    } finally {
      progress?.end()
    }
  }

  // A watching run comes here again and again.
  if (printing && !process.stdout.listeners('error').includes(onPrintError)) process.stdout.on('error', onPrintError)
  try {
    if (outputs.length > 0) await writeReports(linted(), outputs, options.color && hasColor())
    else for await (const _ of linted());
    cache?.write()
    const known = options.updateBaseline ? baseline?.write() : undefined
    if (known !== undefined) process.stderr.write(`lint-news: findings that \`${options.baseline}\` knows: ${known}\n`)
  } catch (error) {
    if (!(error instanceof OutputError)) throw error
    process.stderr.write(`lint-news: ${error.message}\n`)
    return exitCode.io
  }
  return tally.exitCode
}

/** Who no longer reads has seen enough; the files are fixed all the same. */
function onPrintError({code, message}: NodeJS.ErrnoException): void {
  if (code === 'EPIPE') return
  process.stderr.write(`lint-news: cannot write standard output: ${message}\n`)
  process.exit(exitCode.io)
}

/** What threads are told: all that a report depends on, and what is to be in it. */
function jobOf(
  {config, formatIn, suppress, baseline, ...options}: LintFilesOptions,
  flags: LintJob['flags'],
  fix: FixOptions | undefined,
  outputs: readonly Output[]
): LintJob {
  const cache = isCached(options)
  const writes = (...formats: ReadonlyArray<Output['format']>): boolean =>
    outputs.some(({format}) => formats.includes(format))
  return {
    config,
    flags,
    kind: formatIn,
    suppress,
    fix,
    cache,
    fingerprints: cache || baseline !== undefined || writes('sarif', 'gitlab'),
    show: writes('sarif', 'html')
  }
}

function isCached({cache, cacheLocation}: Pick<LintFilesOptions, 'cache' | 'cacheLocation'>): boolean {
  return cache || cacheLocation !== undefined
}

async function cacheOf(options: LintFilesOptions, job: LintJob): Promise<ReportCache | undefined> {
  if (!isCached(options)) return undefined
  const {ReportCache} = await import('./cache/report-cache.ts')
  const tell = (text: string): unknown => process.stderr.write(`lint-news: ${text}\n`)
  return new ReportCache(options.cacheLocation ?? cacheName, job, tell)
}

/** Articles are not written over by reports, nor by fixed copies of one another. */
async function assertNotOverwritten(
  paths: readonly string[],
  outputs: readonly Output[],
  fix: FixOptions | undefined
): Promise<void> {
  const overwritten = paths.find((path) => outputs.some((output) => isSame(output.path, path)))
  if (overwritten !== undefined)
    throw new UsageError(`unexpected report file \`${overwritten}\`, which is an article to lint, name another file`)
  if (typeof fix?.to !== 'object') return
  const {assertCopiesApart} = await import('./fixing/assert-copies-apart.ts')
  assertCopiesApart(paths, fix.to.folder)
}

function fixOptionsOf({fix, fixSuggestions, dryRun, cleanTo}: LintFilesOptions): FixOptions | undefined {
  if (!(fix || fixSuggestions || dryRun || cleanTo !== undefined)) return undefined
  return {
    kinds: fixSuggestions ? ['safe', 'suggestion'] : ['safe'],
    to: dryRun ? 'diff' : cleanTo === undefined ? 'file' : {folder: cleanTo}
  }
}

/** What standard output is for: reports, or else the fixed text or the difference to it, beside which no report goes there. */
function stdoutOf(
  args: readonly string[],
  {format}: LintFilesOptions,
  fix: FixOptions | undefined
): {readonly outputs: readonly Output[]; readonly printing: boolean} {
  const outputs = outputsOf(format)
  const printing = fix !== undefined && (fix.to === 'diff' || (fix.to === 'file' && args.includes(standardInput)))
  if (!printing) return {outputs, printing}
  const onStdout = format.length > 0 && outputs.find(({path}) => path === undefined)
  if (onStdout) {
    throw new UsageError(
      `unexpected report where the fixed text goes, write it to a file: \`--format ${onStdout.format}=FILE\``
    )
  }
  return {outputs: outputs.filter(({path}) => path !== undefined), printing}
}

async function baselineOf({baseline, updateBaseline = false}: LintFilesOptions): Promise<Baseline | undefined> {
  if (baseline === undefined) {
    if (updateBaseline) throw new UsageError('missing `--baseline FILE` beside `--update-baseline`, name the file')
    return undefined
  }
  const {Baseline} = await import('./suppress/baseline.ts')
  return new Baseline(baseline, updateBaseline)
}

/** Returns what arguments name, no ignore file leaves out, and changed where that is asked. */
async function inputsToLint(
  args: readonly string[],
  isOutput: IsOutput,
  changed: (path: string) => boolean = () => true
): Promise<readonly Input[]> {
  const ignored = new IgnoredFiles()
  const inputs: Input[] = []
  for await (const input of findInputs(args, isOutput)) {
    if (input.error || input.path === standardInput) inputs.push(input)
    else if (changed(input.path) && !(await ignored.has(resolve(input.path)))) inputs.push(input)
  }
  return inputs
}

/** A thread has to get warm by itself, for which the engine takes as much of the processors as for five thousand articles. */
async function threadsFor(files: number): Promise<number> {
  const most = Math.floor(files / 5000)
  if (most < 2) return 1
  const {availableParallelism} = await import('node:os')
  return Math.min(availableParallelism(), most)
}

function isSame(output: string | undefined, input: string): boolean {
  return output !== undefined && input !== standardInput && resolve(output) === resolve(input)
}

/** By https://no-color.org and https://force-color.org. */
function hasColor(): boolean {
  const {NO_COLOR, FORCE_COLOR, TERM} = process.env
  if (NO_COLOR) return false
  if (FORCE_COLOR) return FORCE_COLOR !== '0'
  return process.stdout.isTTY === true && TERM !== 'dumb'
}
