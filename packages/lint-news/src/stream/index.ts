import type {Readable, Writable} from 'node:stream'
import {exitCode} from '../exit-code.ts'
import {flagSettings, type RuleOptions} from '../rule-settings.ts'
import {write} from '../write.ts'
import {type AnswerJob, type Answers, answerer} from './answer.ts'
import type {LineBatch} from './line-batch.ts'
import {type InputLine, LineSplitter} from './line-splitter.ts'

/** The options of `lint-news stream`. */
export interface StreamOptions extends RuleOptions, Omit<AnswerJob, 'flags'> {
  /** How many threads answer. */
  readonly jobs: number
  /** Whether a bad record makes the run fail. */
  readonly strict: boolean
}

/**
 * Lints JSON Lines: one line out for one line in, in order, flushed with every chunk of input. Returns the exit code.
 *
 * @throws {UsageError} for rules that there are not.
 * @throws {ConfigError} for a configuration that cannot be used.
 */
export async function stream({jobs, strict, preset, rule, ...options}: StreamOptions): Promise<number> {
  const job: AnswerJob = {...options, flags: await flagSettings({preset, rule})}
  const {stdin, stdout, stderr} = process
  stopBetweenLines(stdout)
  try {
    const bad = jobs > 1 ? await answerByThreads(stdin, stdout, job, jobs) : await answerAll(stdin, stdout, job)
    return strict && bad > 0 ? exitCode.unreadable : exitCode.clean
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
async function answerAll(input: Readable, output: Writable, job: AnswerJob): Promise<number> {
  const answerLines = await answerer(job)
  let bad = 0
  for await (const lines of chunksOf(input, job)) {
    const answers = await answerLines(lines)
    bad += answers.bad
    await write(output, answers.lines)
  }
  return bad
}

/** Does so by threads, which get a chunk each; some chunks are read ahead, for no thread to wait. */
async function answerByThreads(input: Readable, output: Writable, job: AnswerJob, threads: number): Promise<number> {
  const [{Pool}, {inOrder}, {batchOf}] = await Promise.all([
    import('../workers/pool.ts'),
    import('../workers/in-order.ts'),
    import('./line-batch.ts')
  ])
  const pool = new Pool<LineBatch, Answers>(threads, {work: {name: 'answer', job}})
  let bad = 0
  try {
    for await (const answers of inOrder(chunksOf(input, job), 3 * threads, (lines) => {
      const batch = batchOf(lines)
      return pool.run(batch, [batch.bytes.buffer])
    })) {
      bad += answers.bad
      await write(output, answers.lines)
    }
  } finally {
    await pool.close()
  }
  return bad
}

async function* chunksOf(input: Readable, {maxLineBytes}: AnswerJob): AsyncGenerator<readonly InputLine[]> {
  const splitter = new LineSplitter(maxLineBytes)
  for await (const chunk of input) {
    const lines = splitter.push(chunk)
    if (lines.length > 0) yield lines
  }
  const last = splitter.end()
  if (last.length > 0) yield last
}

/** Lets a signal end the process only when all that was answered is written. */
function stopBetweenLines(output: Writable): void {
  const stop = (code: number) => () => {
    output.write('', () => process.exit(code))
  }
  process.once('SIGTERM', stop(exitCode.terminated))
  process.once('SIGINT', stop(exitCode.interrupted))
}
