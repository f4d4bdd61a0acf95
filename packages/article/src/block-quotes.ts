import type {Span} from './span.ts'

/** Collects the block quotes of a document; those within another are part of it. */
export class BlockQuotes {
  readonly #spans: Span[] = []
  #depth = 0
  #start = 0

  /** Opens a block quote where the text has come to. */
  open(at: number): void {
    if (this.#depth++ === 0) this.#start = at
  }

  /** Closes the one that was opened last. */
  close(at: number): void {
    if (--this.#depth === 0 && at > this.#start) this.#spans.push({start: this.#start, end: at})
  }

  /** The block quotes of a text of this length; none where they are most of it, as in a story that was forwarded whole. */
  in(length: number): readonly Span[] {
    const quoted = this.#spans.reduce((sum, {start, end}) => sum + end - start, 0)
    return quoted > length / 2 ? [] : this.#spans
  }
}
