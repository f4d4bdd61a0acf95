import {exitCode} from './exit-code.ts'
import {type FailOn, isAsBad} from './fail-on.ts'
import type {FileReport, MessageData} from './file-report.ts'

/** Counts what makes a run fail. */
export class Tally {
  readonly #failOn: FailOn
  readonly #maxWarnings: number
  #unreadable = 0
  #unwritable = 0
  #errors = 0
  #warnings = 0
  #condemned = 0

  /** `maxWarnings` is how many of them are not too many; as many as there are without it, unless warnings fail by themselves. */
  constructor(failOn: FailOn, maxWarnings: number = failOn.level === 'warning' ? 0 : Infinity) {
    this.#failOn = failOn
    this.#maxWarnings = maxWarnings
  }

  /** Counts a file. `messages` are those that no baseline knows. */
  add({verdict, unfixed}: FileReport, messages: readonly MessageData[]): void {
    if (!verdict || unfixed === 'changed') this.#unreadable++
    if (unfixed === 'unwritable') this.#unwritable++
    for (const {fatal} of messages) {
      if (fatal) this.#errors++
      else if (fatal === false) this.#warnings++
    }
    // Of an article whose findings a baseline knows, the verdict is known too.
    const worst = this.#failOn.verdict
    if (worst && verdict && isAsBad(verdict.name, worst) && messages.length > 0) this.#condemned++
  }

  /** What the command answers its caller with. */
  get exitCode(): number {
    if (this.#unreadable > 0) return exitCode.unreadable
    if (this.#unwritable > 0) return exitCode.io
    const fails =
      this.#condemned > 0 ||
      (this.#failOn.level !== undefined && this.#errors > 0) ||
      this.#warnings > this.#maxWarnings
    return fails ? exitCode.findings : exitCode.clean
  }
}
