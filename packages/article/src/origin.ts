import {lastFrom} from './last-from.ts'
import type {Span} from './span.ts'

/**
 * Where the text of an article came from: the source, and the way back from offsets of the text to offsets of the source
 * (UTF-16 units both). For plain text the two are one.
 */
export interface Origin {
  readonly source: string
  /** Where a span of the source starts whose text starts at this offset. */
  startOf(offset: number): number
  /** Where a span of the source ends whose text ends at this offset. */
  endOf(offset: number): number
  /** The span of the source that holds a span of the text with all its markup, and nothing else, where one is known. */
  elementOf?(start: number, end: number): Span | undefined
}

/** The origin of plain text: itself. */
export function plainOrigin(text: string): Origin {
  return {source: text, startOf: (offset) => offset, endOf: (offset) => offset}
}

interface Element {
  /** Where its text ends. */
  readonly end: number
  readonly source: Span
}

interface Piece {
  readonly start: number
  readonly length: number
  readonly from: number
  readonly to: number
}

/** Writes a text piece by piece and keeps where each came from. */
export class OriginWriter {
  readonly #source: string
  readonly #pieces: Piece[] = []
  readonly #elements = new Map<number, Element>()
  #text = ''
  // Asking a text that is still growing for its end would copy it whole each time.
  #tail = ''

  constructor(source: string) {
    this.#source = source
  }

  get text(): string {
    return this.#text
  }

  /** How long the text is so far. */
  get length(): number {
    return this.#text.length
  }

  /** The last two characters of the text so far. */
  get tail(): string {
    return this.#tail
  }

  /**
   * Adds a piece that stands for the source from `from` to `to`: letter by letter where both are as long, and as a whole
   * elsewhere (`&eacute;` for `é`).
   */
  write(piece: string, from: number, to: number): void {
    if (piece === '') return
    this.#pieces.push({start: this.#text.length, length: piece.length, from, to})
    this.#text += piece
    this.#tail = (this.#tail + piece).slice(-2)
  }

  /** Notes that the source from `from` to `to` holds what was written since the text was `start` long, and nothing else. */
  enclose(start: number, from: number, to: number): void {
    const end = this.#text.length - (this.#tail.length - this.#tail.trimEnd().length)
    if (end > start) this.#elements.set(start, {end, source: {start: from, end: to}})
  }

  /** Ends with the way back. */
  origin(): Origin {
    const pieces = this.#pieces
    const elements = this.#elements
    return {
      source: this.#source,
      startOf(offset) {
        const piece = lastFrom(pieces, offset)
        if (!piece) return 0
        return within(piece) ? piece.from + Math.min(offset - piece.start, piece.length) : piece.from
      },
      endOf(offset) {
        const piece = lastFrom(pieces, offset - 1)
        if (!piece) return 0
        return within(piece) ? piece.from + Math.min(offset - piece.start, piece.length) : piece.to
      },
      elementOf(start, end) {
        const element = elements.get(start)
        return element?.end === end ? element.source : undefined
      }
    }
  }
}

function within({length, from, to}: Piece): boolean {
  return to - from === length
}
