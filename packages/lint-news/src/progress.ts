const width = 24
/** A run of less than this many milliseconds needs no bar. */
const patience = 1000
const interval = 100

/** A bar on standard error that grows with the articles; on a terminal only, and where no report goes to one. */
export class Progress {
  readonly #total: number
  readonly #start = performance.now()
  #done = 0
  #shown = 0

  constructor(total: number) {
    this.#total = total
  }

  /** Whether somebody looks at standard error who would not be disturbed by a bar. */
  static isWanted(quiet: boolean, onStdout: boolean): boolean {
    const {CI, TERM} = process.env
    return process.stderr.isTTY === true && !quiet && !CI && TERM !== 'dumb' && !(onStdout && process.stdout.isTTY)
  }

  /** Counts an article. */
  step(): void {
    this.#done++
    const now = performance.now()
    if (now - this.#start < patience || now - this.#shown < interval) return
    this.#shown = now
    const share = this.#done / this.#total
    const full = Math.round(share * width)
    process.stderr.write(
      `\r${'█'.repeat(full)}${'░'.repeat(width - full)} ${this.#done} of ${this.#total} articles\u001b[K`
    )
  }

  /** Takes the bar away. */
  end(): void {
    if (this.#shown > 0) process.stderr.write('\r\u001b[K')
    this.#shown = 0
  }
}
