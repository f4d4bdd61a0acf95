import {parentPort, workerData} from 'node:worker_threads'
import type {LintJob} from '../lint-input.ts'
import type {AnswerJob} from '../stream/answer.ts'

/** What a thread is for. */
export interface WorkerSetup {
  readonly work: {readonly name: 'lint'; readonly job: LintJob} | {readonly name: 'answer'; readonly job: AnswerJob}
  /** Not 0 once nothing more is to be begun. */
  readonly stopping: Int32Array
}

/** Does the work of a thread, task by task. */
export async function serve(): Promise<void> {
  const {work, stopping} = workerData as WorkerSetup
  const goesOn = (): boolean => Atomics.load(stopping, 0) === 0
  const perform = await performerOf(work, goesOn)
  const port = parentPort!
  port.on('message', async (message) => {
    if (message === 'end') {
      port.close()
      return
    }
    const {id, task} = message
    let reply: object
    try {
      reply = {id, answer: await perform(task as never)}
    } catch (error) {
      const {name, message, stack} = error as Error
      reply = {id, failure: {name, message, stack}}
    }
    if (goesOn()) port.postMessage(reply)
  })
}

async function performerOf(work: WorkerSetup['work'], goesOn: () => boolean) {
  if (work.name === 'lint') return (await import('./lint-batch.ts')).batchLinter(work.job, goesOn)
  return (await import('../stream/answer.ts')).batchAnswerer(work.job)
}
