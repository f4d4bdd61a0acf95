import {basename, resolve} from 'node:path'
import {setTimeout} from 'node:timers/promises'
import {watch} from 'chokidar'
import {configNames, ignoreName} from '../config/names.ts'
import {standardInput} from '../input/find-inputs.ts'
import {type LintFilesOptions, lintFiles} from '../lint-files.ts'
import {onStop} from '../signals.ts'
import {UsageError} from '../usage-error.ts'
import {watchedPlaces} from './watched-places.ts'

/** How long files have to be left in peace before they are linted: whoever saves several saves them together. */
const patience = 100
const settingNames: ReadonlySet<string> = new Set([...configNames, ignoreName, 'package.json'])

/**
 * Lints files, and again those that change, for as long as nobody ends it.
 *
 * @throws {UsageError} for what cannot be watched, and what lintFiles throws the first time.
 */
export async function watchFiles(args: readonly string[], options: LintFilesOptions): Promise<never> {
  if (args.includes(standardInput)) throw new UsageError('unexpected `-` beside `--watch`, name files or folders')
  const toFile = options.format.find((setting) => setting.includes('='))
  if (toFile)
    throw new UsageError(`unexpected report file \`${toFile}\` beside \`--watch\`, which reports what changes`)
  if (options.updateBaseline) throw new UsageError('unexpected `--update-baseline` beside `--watch`, run it alone')

  const changed = new Set<string>()
  let wake = (): void => {}
  const {paths, ignored} = watchedPlaces(args)
  const watcher = watch([...paths], {ignored, ignoreInitial: true, ignorePermissionErrors: true})
  watcher.on('all', (event, path) => {
    if (event !== 'add' && event !== 'change' && !(event === 'unlink' && settingNames.has(basename(path)))) return
    changed.add(resolve(path))
    wake()
  })
  watcher.on('error', (error) => process.stderr.write(`lint-news: cannot watch: ${(error as Error).message}\n`))
  await new Promise<void>((resolve) => watcher.once('ready', resolve))
  onStop(() => watcher.close())

  await lintFiles(args, options)
  for (;;) {
    if (!options.quiet) process.stderr.write('lint-news: waiting for changes, Ctrl-C ends\n')
    if (changed.size === 0) await new Promise<void>((resolve) => (wake = resolve))
    for (let before = -1; before < changed.size; await setTimeout(patience)) before = changed.size
    const now = new Set(changed)
    changed.clear()
    const all = [...now].some((path) => settingNames.has(basename(path)))
    await again(() => lintFiles(args, options, (path) => all || now.has(resolve(path))))
  }
}

/** A configuration that cannot be used is one that somebody is writing. */
async function again(lint: () => Promise<number>): Promise<void> {
  try {
    await lint()
  } catch (error) {
    if ((error as Error).name !== 'ConfigError') throw error
    process.stderr.write(`${(error as Error).message}\n`)
  }
}
