import {type CancellationToken, CancellationTokenSource, type Diagnostic} from 'vscode-languageserver/node.js'

/** What was found in a version of a document. */
export interface Found {
  readonly version?: number
  readonly diagnostics: readonly Diagnostic[]
}

/** How long after a keystroke a document is linted, in milliseconds. */
const pause = 150

/**
 * Lints documents when they change, and sends what was found. A change takes back what the one before it asked for; for each document
 * one message at most is on its way, so that an editor which does not read is owed no more than that.
 */
export class Checks {
  readonly #find: (uri: string, token: CancellationToken) => Promise<Found | undefined>
  readonly #send: (uri: string, found: Found) => Promise<void>
  readonly #running = new Map<string, CancellationTokenSource>()
  readonly #sending = new Map<string, Promise<void>>()

  constructor(
    find: (uri: string, token: CancellationToken) => Promise<Found | undefined>,
    send: (uri: string, found: Found) => Promise<void>
  ) {
    this.#find = find
    this.#send = send
  }

  /** A document was opened, when it is linted at once, or changed, when it is linted as soon as there is a pause. */
  change(uri: string): void {
    this.start(uri, this.#running.has(uri) ? pause : 0)
  }

  /** Lints a document after a delay, unless it changes again. */
  start(uri: string, delay = 0): void {
    this.#running.get(uri)?.cancel()
    const source = new CancellationTokenSource()
    this.#running.set(uri, source)
    const timer = setTimeout(() => void this.#check(uri, source.token), delay)
    source.token.onCancellationRequested(() => clearTimeout(timer))
  }

  /** A document was closed: nothing is to be seen in it any more. */
  end(uri: string): void {
    this.#running.get(uri)?.cancel()
    this.#running.delete(uri)
    void this.#sendNext(uri, () => (this.#running.has(uri) ? undefined : {diagnostics: []}))
  }

  async #check(uri: string, token: CancellationToken): Promise<void> {
    // Nothing is found before it can be sent.
    await this.#sending.get(uri)
    if (token.isCancellationRequested) return
    const found = await this.#find(uri, token).catch(() => undefined)
    if (found && !token.isCancellationRequested)
      await this.#sendNext(uri, () => (token.isCancellationRequested ? undefined : found))
  }

  async #sendNext(uri: string, found: () => Found | undefined): Promise<void> {
    await this.#sending.get(uri)
    const now = found()
    if (!now) return
    const sending = this.#send(uri, now).catch(() => {})
    this.#sending.set(uri, sending)
    await sending
    if (this.#sending.get(uri) === sending) this.#sending.delete(uri)
  }
}
