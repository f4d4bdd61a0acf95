import {setImmediate} from 'node:timers/promises'
import type {ReportCache} from './cache/report-cache.ts'
import type {FileReport} from './file-report.ts'
import {type Input, standardInput} from './input/find-inputs.ts'
import {inputLinter, type LintJob} from './lint-input.ts'
import {realPathOf} from './real-path.ts'
import {onStop} from './signals.ts'
import type {Pool as ThreadPool} from './workers/pool.ts'

/** How many files a thread gets at once: enough that asking costs nothing, few enough that none waits for another at the end. */
const batchSize = 8

/** Lints inputs and yields what each came to, in their order, by as many threads as are asked for; by none for one. */
export async function* reportsOf(
  inputs: readonly Input[],
  job: LintJob,
  threads: number,
  cache?: ReportCache
): AsyncGenerator<readonly [Input, FileReport], void, undefined> {
  if (threads > 1) {
    yield* reportsByThreads(inputs, job, threads, cache)
    return
  }
  // A signal is heard between two files, never within one.
  const forget = job.fix ? onStop(() => {}) : undefined
  const lintInput = inputLinter(job)
  for (const input of inputs) {
    const report = (await cache?.find(input)) ?? (await lintInput(input))
    cache?.keep(input, report)
    yield [input, report]
    // All else here is done at once: without a break no signal would be heard.
    if (job.fix) await setImmediate()
  }
  forget?.()
}

async function* reportsByThreads(
  inputs: readonly Input[],
  job: LintJob,
  threads: number,
  cache: ReportCache | undefined
): AsyncGenerator<readonly [Input, FileReport], void, undefined> {
  const [{Pool}, {inOrder}] = await Promise.all([import('./workers/pool.ts'), import('./workers/in-order.ts')])
  const lintInput = inputLinter(job)
  let pool: ThreadPool<readonly string[], readonly FileReport[]> | undefined
  const forget = job.fix ? onStop(() => pool?.stop()) : undefined
  // Copies stand apart: see assertCopiesApart.
  const isWrittenAgain = job.fix?.to === 'file' ? writtenBefore() : () => false
  const running = new Set<Promise<unknown>>()

  async function lintBatch(batch: readonly Input[]): Promise<ReadonlyArray<readonly [Input, FileReport]>> {
    const known = cache ? await Promise.all(batch.map((input) => cache.find(input))) : []
    const paths = batch.filter((input, index) => isFile(input) && !known[index]).map(({path}) => path)
    // Where all is known no thread is needed.
    if (paths.length > 0) pool ??= new Pool(threads, {work: {name: 'lint', job}})
    const reports = paths.length > 0 ? (await pool!.run(paths)).values() : [].values()
    const pairs: Array<readonly [Input, FileReport]> = []
    for (const [index, input] of batch.entries())
      pairs.push([input, known[index] ?? (isFile(input) ? reports.next().value! : await lintInput(input))])
    return pairs
  }

  /** Two names of one file are fixed one after the other, as they are without threads. */
  function start(batch: readonly Input[]): ReturnType<typeof lintBatch> {
    const again = batch.filter((input) => isFile(input) && isWrittenAgain(input.path)).length > 0
    const result = again ? Promise.allSettled(running).then(() => lintBatch(batch)) : lintBatch(batch)
    const forgetIt = (): unknown => running.delete(result)
    running.add(result)
    result.then(forgetIt, forgetIt)
    return result
  }

  try {
    for await (const pairs of inOrder(batchesOf(inputs), 3 * threads, start)) {
      for (const pair of pairs) {
        cache?.keep(...pair)
        yield pair
      }
    }
  } finally {
    forget?.()
    await pool?.close()
  }
}

function isFile({path, error}: Input): boolean {
  return !error && path !== standardInput
}

function* batchesOf(inputs: readonly Input[]): Generator<readonly Input[]> {
  for (let from = 0; from < inputs.length; from += batchSize) yield inputs.slice(from, from + batchSize)
}

/** Returns what tells whether an input leads to the file of an earlier one. */
function writtenBefore(): (path: string) => boolean {
  const written = new Set<string>()
  return (path) => {
    const place = realPathOf(path)
    const before = written.has(place)
    written.add(place)
    return before
  }
}
