import {Worker} from 'node:worker_threads'
import type {CancellationToken, Disposable} from 'vscode-languageserver/node.js'
import type {Answer, Question, Questions} from './questions.ts'

/** Settings or a configuration that a person has to mend. */
export class TroubleError extends Error {
  override readonly name = 'TroubleError'
}

/** A question that nobody waits for any more. */
export class CancelledError extends Error {
  override readonly name = 'CancelledError'
}

interface Job {
  readonly id: number
  readonly question: Question
  readonly resolve: (answer: never) => void
  readonly reject: (error: Error) => void
  readonly token: CancellationToken
  readonly listener: Disposable
}

/** How long a question may go on that nobody waits for; a thread that is stopped has to warm up again. */
const patience = 500

/** How long any question may take: 16 MB are linted in some seconds, other plugins may never end. */
const longest = 30_000

/**
 * The thread that lints: one question after another, those first that a person waits for. A question that is cancelled is not asked,
 * or, where it takes long, stopped.
 */
export class LintThread {
  #worker: Worker | undefined
  #running: Job | undefined
  #waiting: Job[] = []
  #asked = 0
  #timer: NodeJS.Timeout | undefined

  constructor() {
    this.#start()
  }

  /**
   * Asks a question.
   *
   * @throws {TroubleError} where settings or a configuration cannot be used.
   * @throws {CancelledError} where nobody waits any more.
   */
  ask<Name extends keyof Questions>(
    question: Question<Name>,
    token: CancellationToken
  ): Promise<Questions[Name]['answer']> {
    return new Promise((resolve, reject) => {
      const id = ++this.#asked
      const listener = token.onCancellationRequested(() => this.#cancel(id))
      this.#waiting.push({id, question, resolve, reject, token, listener})
      this.#next()
    })
  }

  /** Starts anew, with nothing of what was read before; what is asked will be asked of the new thread. */
  restart(): void {
    if (this.#running) this.#waiting.unshift(this.#running)
    this.#running = undefined
    this.#stop()
    this.#start()
    this.#next()
  }

  #start(): void {
    // What plugins print must not get between the messages on standard output.
    const worker = new Worker(new URL('./worker.cjs', import.meta.url), {stdout: true})
    worker.stdout.pipe(process.stderr, {end: false})
    let failure = new Error('The thread that lints has ended')
    worker.on('message', (answer: Answer) => {
      if (worker === this.#worker) this.#settle(answer)
    })
    worker.on('error', (error) => {
      failure = error
    })
    worker.on('exit', () => {
      if (worker !== this.#worker) return
      this.#worker = undefined
      this.#fail(failure)
    })
    this.#worker = worker
  }

  #stop(): void {
    void this.#worker?.terminate()
    this.#worker = undefined
  }

  #next(): void {
    if (this.#running || this.#waiting.length === 0) return
    const urgent = this.#waiting.findIndex(({question}) => question.name !== 'diagnostics')
    const [job] = this.#waiting.splice(Math.max(0, urgent), 1)
    if (job.token.isCancellationRequested) {
      this.#end(job, new CancelledError())
      return
    }
    if (!this.#worker) this.#start()
    this.#running = job
    this.#limit(job.id, longest, new Error(`Linting ${job.question.document.uri} took too long, it was stopped`))
    this.#worker!.postMessage({id: job.id, question: job.question})
  }

  #cancel(id: number): void {
    const job = this.#waiting.find((each) => each.id === id)
    if (job) {
      this.#waiting = this.#waiting.filter((each) => each !== job)
      this.#end(job, new CancelledError())
    } else if (this.#running?.id === id) this.#limit(id, patience, new CancelledError())
  }

  #limit(id: number, time: number, error: Error): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      if (this.#running?.id !== id) return
      this.#stop()
      this.#fail(error)
    }, time).unref()
  }

  #settle({id, answer, trouble, failure}: Answer): void {
    const job = this.#running
    if (job?.id !== id) return
    this.#running = undefined
    const error =
      trouble !== undefined ? new TroubleError(trouble) : failure !== undefined ? new Error(failure) : undefined
    if (error) this.#end(job, error)
    else {
      job.listener.dispose()
      job.resolve(answer as never)
      this.#next()
    }
  }

  #fail(error: Error): void {
    const job = this.#running
    this.#running = undefined
    if (job) this.#end(job, error)
  }

  #end(job: Job, error: Error): void {
    job.listener.dispose()
    job.reject(error)
    this.#next()
  }
}
