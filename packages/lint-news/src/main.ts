import {Command, CommanderError, InvalidArgumentError, Option} from 'commander'
import {exitCode} from './exit-code.ts'
import {UsageError} from './usage-error.ts'
import {version} from './version.ts'

/** Runs the command and returns its exit code. What a subcommand needs is loaded when it is asked for. */
export async function main(args: readonly string[]): Promise<number> {
  let code: number = exitCode.clean
  const program = new Command('lint-news')
    .description('Tells whether a scraped news article is fit to publish or to train on, and where it is not.')
    .version(version())
    .exitOverride()
    .enablePositionalOptions()

  program
    .command('stream')
    .description('lint JSON Lines from standard input, one line out for one in')
    .addOption(presetOption())
    .addOption(ruleOption())
    .option('--field <name>', 'the member that holds the text', 'text')
    .option('--title-field <name>', 'the member that holds the title, if any', 'title')
    .option('--url-field <name>', 'the member that holds the address, if any', 'url')
    .addOption(
      new Option('--offsets <unit>', 'what offsets and columns count').choices(['utf16', 'codepoint']).default('utf16')
    )
    .option('--max-line-bytes <n>', 'answer longer lines with E_TOO_LONG', wholeNumber, 64 * 1024 * 1024)
    .option('--strict', 'exit 2 where a record was bad', false)
    .action(async (options) => {
      const {stream} = await import('./stream/index.ts')
      code = await stream(options)
    })

  program
    .command('rules')
    .description('list the rules')
    .addOption(formatOption())
    .action(async ({format}) => {
      const {listRules} = await import('./list-rules.ts')
      process.stdout.write(listRules(format))
    })

  try {
    await program.parseAsync(args, {from: 'user'})
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.clean : exitCode.usage
    if (!(error instanceof UsageError)) throw error
    process.stderr.write(`error: ${error.message}\n`)
    return exitCode.usage
  }
}

function presetOption(): Option {
  return new Option('--preset <name>', 'the rules to start from')
    .choices(['recommended', 'strict'])
    .default('recommended')
}

function ruleOption(): Option {
  return new Option('--rule <id=level>', 'set a rule: off, info, warning, error (repeatable)')
    .argParser((setting: string, settings: readonly string[]) => [...settings, setting])
    .default([], 'none')
}

function formatOption(): Option {
  return new Option('--format <name>', 'how to report').choices(['pretty', 'json']).default('pretty')
}

function wholeNumber(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('Expected a whole number.')
  return Number(value)
}
