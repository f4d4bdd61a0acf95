const newline = 0x0a

/** A line of the input, without its `\n`. */
export interface InputLine {
  /** 1-based. */
  readonly number: number
  /** Undefined where the line was longer than allowed, and was thrown away as it came. */
  readonly bytes: Buffer | undefined
}

/**
 * Splits a stream of bytes into lines. A chunk is looked through once, and a line that spans chunks is put together once, so that
 * a line of 10 MB costs no more than many short ones.
 */
export class LineSplitter {
  readonly #most: number
  #pieces: Buffer[] = []
  #length = 0
  #number = 0

  /** `most` is the length in bytes from which on a line is not kept. */
  constructor(most: number) {
    this.#most = most
  }

  /** Returns the lines that end in this chunk. */
  push(chunk: Buffer): readonly InputLine[] {
    const lines: InputLine[] = []
    let from = 0
    for (let at = chunk.indexOf(newline); at >= 0; at = chunk.indexOf(newline, from)) {
      this.#keep(chunk.subarray(from, at))
      lines.push(this.#take())
      from = at + 1
    }
    if (from < chunk.length) this.#keep(chunk.subarray(from))
    return lines
  }

  /** Returns the last line, where the input does not end in `\n`. */
  end(): readonly InputLine[] {
    return this.#length > 0 ? [this.#take()] : []
  }

  #keep(piece: Buffer): void {
    this.#length += piece.length
    if (this.#length > this.#most) this.#pieces = []
    else this.#pieces.push(piece)
  }

  #take(): InputLine {
    const [first] = this.#pieces
    const whole = this.#pieces.length === 1 ? first : Buffer.concat(this.#pieces)
    const bytes = this.#length > this.#most ? undefined : whole
    this.#pieces = []
    this.#length = 0
    this.#number++
    return {number: this.#number, bytes}
  }
}
