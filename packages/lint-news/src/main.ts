import {Command, CommanderError, InvalidArgumentError, Option} from 'commander'
import {configName} from './config/names.ts'
import {exitCode} from './exit-code.ts'
import {formatNames} from './formats/load.ts'
import {inputKinds} from './input/document.ts'
import {lintFiles} from './lint-files.ts'
import {mostBytes} from './most-bytes.ts'
import {OutputError} from './output-error.ts'
import {print} from './print.ts'
import {UsageError} from './usage-error.ts'
import {version} from './version.ts'

const notes = `
Exit codes: 0 no finding at error (see --fail-on), 1 some, or too many warnings,
2 some input could not be read or changed meanwhile (the others were linted),
64 wrong usage, 74 a file could not be written, 78 an unusable configuration.`

/** Does the work of a thread: see `workers/serve.ts`. */
export async function serve(): Promise<void> {
  await (await import('./workers/serve.ts')).serve()
}

/** Runs the command and returns its exit code. All but the main job is loaded when it is asked for. */
export async function main(args: readonly string[]): Promise<number> {
  let code: number = exitCode.clean
  const done: Done = (result) => {
    code = result
  }
  // Without a listener a failed write ends the process before its promise says so.
  process.stdout.on('error', () => {})
  let told = ''
  const program = lintCommand(done).configureOutput({writeOut: (text) => (told += text)})
  addStream(program, done)
  addRules(program)
  addInit(program)
  addExplain(program)
  try {
    await program.parseAsync(args, {from: 'user'}).catch((error) => {
      // Help and the version are told by an error that is none.
      if (!(error instanceof CommanderError && error.exitCode === 0)) throw error
      return print(told)
    })
    return code
  } catch (error) {
    return failureCode(error)
  }
}

/** Told the exit code of a job that is done. */
type Done = (code: number) => void

/** `lint-news FILE…` */
function lintCommand(done: Done): Command {
  const program = new Command('lint-news')
    .usage('[options] FILE...')
    .description(
      'Finds what scraping and rewriting broke in news articles. FILE is a file, a\nfolder, a glob, or - for standard input.'
    )
    .version(version(), '-V, --version', 'show the version')
    .exitOverride()
    .enablePositionalOptions()
    // Choices and defaults are said in the descriptions, in fewer words.
    .configureHelp({optionDescription: ({description}) => description, showGlobalOptions: false})
    .helpCommand(false)
    .helpOption('-h, --help', 'show this')
    .argument('[input...]')
    .addOption(presetOption())
    .addOption(ruleOption())
    .option('--config <file>', 'use this configuration and no other', fileName)
    .option('--no-config', 'use no configuration')
    .addOption(repeatable('--format <name>', `${formatNames.join(', ')}; NAME=FILE writes to a file; repeatable`))
    .addOption(formatInOption('text, html or markdown, whatever the extension says'))
    .addOption(new Option('--max-warnings <n>', 'exit 1 on more than n warnings').argParser(wholeNumber))
    .addOption(repeatable('--fail-on <what>', 'error (default), warning, verdict=NAME (or worse)'))
    .option('--fix', 'make the safe fixes; - prints the fixed text')
    .option('--fix-suggestions', 'make the suggested fixes too')
    .option('--dry-run', 'show fixes as a diff, make none')
    .option('--clean-to <dir>', 'write fixed copies, with maps of what they keep', fileName)
    .option('--baseline <file>', 'report only what is not in this file', fileName)
    .option('--update-baseline', 'write what is found now to that file')
    .option('--since <rev>', 'only files changed since a git revision')
    .option('--no-suppress', 'do not heed <!-- lint-news ignore RULE -->')
    .addOption(jobsOption('lint with n threads (default: as many as help)'))
    .option('--cache', 'lint only what changed since the last such run')
    .option('--cache-location <file>', 'the same, kept in this file (.lint-newscache)', fileName)
    .option('--watch', 'lint again what changes, until Ctrl-C')
    .option('--quiet', 'leave out hints, and articles with nothing else', false)
    .option('--no-color', 'no colours (so does NO_COLOR=1)')
    .option('--print-config <file>', 'show what a file is linted with, and why', fileName)
    .addHelpText('after', notes)
    .action(async (inputs: readonly string[], options) => {
      if (options.printConfig !== undefined) {
        const {printConfig} = await import('./config/print-config.ts')
        await print(await printConfig(options.printConfig, options))
        return
      }
      if (inputs.length === 0 && options.since === undefined)
        throw new UsageError('missing input, name files, folders or globs, or `-` for standard input')
      if (inputs.includes('')) throw new UsageError('unexpected empty name of an input, leave it out or name a file')
      if (options.watch) {
        const {watchFiles} = await import('./watch/watch-files.ts')
        return watchFiles(inputs, options)
      }
      done(await lintFiles(inputs.length > 0 ? inputs : ['.'], options))
    })
    .hook('preSubcommand', (_, subcommand) => {
      const early = program.options.find((option) => program.getOptionValueSource(option.attributeName()) === 'cli')
      if (early)
        throw new UsageError(`unexpected option \`${early.long}\` before \`${subcommand.name()}\`, put it after that`)
    })
  return program
}

/** `lint-news stream` */
function addStream(program: Command, done: Done): void {
  program
    .command('stream')
    .summary('lint JSON Lines, one line out for one in')
    .description('Lints JSON Lines: each object comes back with the member lint_news, in order.')
    .addOption(presetOption())
    .addOption(ruleOption())
    .option('--field <name>', 'the member that holds the text (text)', 'text')
    .option('--title-field <name>', 'the member that holds the title, if any (title)', 'title')
    .option('--url-field <name>', 'the member that holds the address, if any (url)', 'url')
    .addOption(
      new Option('--offsets <unit>', 'what offsets count: utf16 (default) or codepoint')
        .choices(['utf16', 'codepoint'])
        .default('utf16')
    )
    .option('--config <file>', 'use this configuration, not that of this folder', fileName)
    .option('--no-config', 'use no configuration')
    .addOption(formatInOption('what the text is written in: text, html or markdown (text)'))
    .addOption(jobsOption('answer with n threads (1)').default(1))
    .option('--max-line-bytes <n>', 'answer longer lines with E_TOO_LONG (16777216)', wholeNumber, mostBytes)
    .option('--strict', 'exit 2 where a record was bad', false)
    .action(async (options) => {
      const {stream} = await import('./stream/index.ts')
      done(await stream(options))
    })
}

/** `lint-news rules` */
function addRules(program: Command): void {
  program
    .command('rules')
    .description('list the rules')
    .addOption(new Option('--format <name>', 'pretty (default) or json').choices(['pretty', 'json']).default('pretty'))
    .action(async ({format}) => {
      const {listRules} = await import('./list-rules.ts')
      await print(listRules(format))
    })
}

/** `lint-news init` */
function addInit(program: Command): void {
  program
    .command('init')
    .description(`write a ${configName} to start from`)
    .action(async () => {
      const {init} = await import('./config/init.ts')
      await print(`wrote ${init()}\n`)
    })
}

/** `lint-news explain` */
function addExplain(program: Command): void {
  program
    .command('explain')
    .description('say what a rule flags and why, with examples')
    .argument('<rule>', 'the name of the rule')
    .action(async (ruleId: string) => {
      const {explainRule} = await import('./explain-rule.ts')
      await print(await explainRule(ruleId))
    })
}

/** Says what stopped the command, and returns its exit code. commander has said by itself what it found wrong. */
function failureCode(error: unknown): number {
  if (error instanceof CommanderError) return exitCode.usage
  if (error instanceof UsageError) {
    process.stderr.write(`error: ${error.message}\n`)
    return exitCode.usage
  }
  if (error instanceof OutputError) {
    process.stderr.write(`lint-news: ${error.message}\n`)
    return exitCode.io
  }
  // A thread passes on its name, not its class.
  if ((error as Error).name === 'ConfigError') {
    process.stderr.write(`${(error as Error).message}\n`)
    return exitCode.config
  }
  process.stderr.write(`lint-news: this is a fault of lint-news, please report it:\n${(error as Error).stack}\n`)
  return exitCode.internal
}

function presetOption(): Option {
  return new Option('--preset <name>', 'recommended (default) or strict, which misses less').choices([
    'recommended',
    'strict'
  ])
}

function ruleOption(): Option {
  return repeatable('--rule <id=level>', 'set a rule to off, info, warning or error; repeatable')
}

function repeatable(flags: string, description: string): Option {
  return new Option(flags, description)
    .argParser((value: string, values: readonly string[]) => [...values, value])
    .default([])
}

function formatInOption(description: string): Option {
  return new Option('--format-in <kind>', description).choices(inputKinds)
}

function jobsOption(description: string): Option {
  return new Option('--jobs <n>', description).argParser(positiveNumber)
}

/** An empty name is a variable of a script that is not set. */
function fileName(value: string): string {
  if (value === '') throw new InvalidArgumentError('Expected a name.')
  return value
}

function positiveNumber(value: string): number {
  if (!/^[1-9]\d{0,2}$/.test(value)) throw new InvalidArgumentError('Expected a number from 1 to 999.')
  return Number(value)
}

function wholeNumber(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('Expected a whole number.')
  return Number(value)
}
