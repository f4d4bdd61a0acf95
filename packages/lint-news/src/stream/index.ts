import {createHash} from 'node:crypto'
import type {Readable, Writable} from 'node:stream'
import type {ConfiguredRule} from '@lint-news/rule'
import {exitCode} from '../exit-code.ts'
import {type RuleOptions, rulesOf} from '../rule-settings.ts'
import {version} from '../version.ts'
import {write} from '../write.ts'
import {type AnswerOptions, answer} from './answer.ts'
import {LineSplitter} from './line-splitter.ts'

/** The options of `lint-news stream`. */
export interface StreamOptions extends RuleOptions, Omit<AnswerOptions, 'rules' | 'version' | 'config'> {
  readonly preset: 'recommended' | 'strict'
  /** Whether a bad record makes the run fail. */
  readonly strict: boolean
}

/**
 * Lints JSON Lines: one line out for one line in, in order, flushed with every chunk of input. Returns the exit code.
 *
 * @throws {UsageError} for rules that there are not.
 */
export async function stream(options: StreamOptions): Promise<number> {
  const rules = await rulesOf(options)
  const {stdin, stdout, stderr} = process
  stopBetweenLines(stdout)
  try {
    const bad = await answerAll(stdin, stdout, {
      ...options,
      rules,
      version: version(),
      config: configOf(options.preset, rules)
    })
    return options.strict && bad > 0 ? exitCode.unreadable : exitCode.clean
  } catch (error) {
    const {code, syscall, message} = error as NodeJS.ErrnoException
    // Whoever reads has seen enough.
    if (code === 'EPIPE') return exitCode.clean
    if (!syscall) throw error
    stderr.write(
      `lint-news: ${syscall === 'write' ? 'cannot write standard output' : 'cannot read standard input'}: ${message}\n`
    )
    return exitCode.io
  }
}

/** Answers line by line and returns the number of bad records. Not more is read than is written. */
async function answerAll(input: Readable, output: Writable, options: AnswerOptions): Promise<number> {
  const splitter = new LineSplitter(options.maxLineBytes)
  let bad = 0
  const answers = (lines: ReturnType<LineSplitter['push']>): string =>
    lines
      .map((each) => {
        const answered = answer(each, options)
        if (answered.bad) bad++
        return answered.line
      })
      .join('')
  for await (const chunk of input) await write(output, answers(splitter.push(chunk)))
  await write(output, answers(splitter.end()))
  return bad
}

/** Lets a signal end the process only when all that was answered is written. */
function stopBetweenLines(output: Writable): void {
  // Without a listener a failed write ends the process before its promise says so.
  output.on('error', () => {})
  const stop = (code: number) => () => {
    output.write('', () => process.exit(code))
  }
  process.once('SIGTERM', stop(exitCode.terminated))
  process.once('SIGINT', stop(exitCode.interrupted))
}

/** Names a configuration, so that answers of different ones can be told apart: the preset, and a digest of rules and options. */
function configOf(preset: string, rules: readonly ConfiguredRule[]): string {
  const settings = rules.map(({rule, severity, options}) => [rule.ruleId, severity, options])
  return `${preset}-${createHash('sha256').update(JSON.stringify(settings)).digest('hex').slice(0, 8)}`
}
