import {type TransferListItem, Worker} from 'node:worker_threads'
import type {WorkerSetup} from './serve.ts'

interface Waiting<Answer> {
  readonly resolve: (answer: Answer) => void
  readonly reject: (error: Error) => void
}

/** As much as makes a thread no slower: what the engine takes by itself is 30 MB more for each. */
const maxYoungGenerationSizeMb = 16

/** Threads that all do the same work. */
export class Pool<Task, Answer> {
  readonly #members: ReadonlyArray<{worker: Worker; waiting: Map<number, Waiting<Answer>>}>
  readonly #stopping = new Int32Array(new SharedArrayBuffer(4))
  #tasks = 0

  constructor(count: number, setup: Omit<WorkerSetup, 'stopping'>) {
    this.#members = Array.from({length: count}, () => {
      const worker = new Worker(new URL('../../bin/worker.js', import.meta.url), {
        workerData: {...setup, stopping: this.#stopping},
        resourceLimits: {maxYoungGenerationSizeMb}
      })
      const waiting = new Map<number, Waiting<Answer>>()
      worker.on('message', ({id, answer, failure}) => {
        const {resolve, reject} = waiting.get(id)!
        waiting.delete(id)
        if (failure) reject(Object.assign(new Error(failure.message), failure))
        else resolve(answer)
      })
      worker.on('error', (error) => {
        for (const {reject} of waiting.values()) reject(error)
      })
      return {worker, waiting}
    })
  }

  /** Gives a task to the thread that has the fewest. */
  run(task: Task, transferred: readonly TransferListItem[] = []): Promise<Answer> {
    const {worker, waiting} = this.#members.reduce((a, b) => (b.waiting.size < a.waiting.size ? b : a))
    const id = this.#tasks++
    return new Promise((resolve, reject) => {
      waiting.set(id, {resolve, reject})
      worker.postMessage({id, task}, transferred)
    })
  }

  /** Lets threads end what they are at, and no more: what they do not come to stays unanswered. */
  async stop(): Promise<void> {
    Atomics.store(this.#stopping, 0, 1)
    await Promise.all(
      this.#members.map(({worker}) => new Promise((resolve) => worker.once('exit', resolve).postMessage('end')))
    )
  }

  /** Ends the threads. */
  async close(): Promise<void> {
    await Promise.all(this.#members.map(({worker}) => worker.terminate()))
  }
}
