import type {Block} from './block.ts'
import {QuotationModel} from './models.ts'
import type {QuotationMarks} from './quotation.ts'
import type {Word} from './word.ts'

const letterOrDigit = /[\p{L}\p{N}]/u
const space = /\s/
/** How many marks to look ahead for one that closes: bounded, so that a long block stays linear. */
const lookAhead = 40
/** No sentence quotes deeper; marks that open for ever would nest for ever. */
const deepest = 4

/**
 * Finds the outermost quotations of a block from the places of its marks; those inside hang on them.
 *
 * A mark opens where a space or bracket stands before it and a word after it, and closes where it leans on a word. A
 * quotation that never closes runs to the block's end: several paragraphs by one speaker open anew and close once.
 */
export function findQuotations(block: Block, places: readonly number[], words: readonly Word[]): QuotationModel[] {
  const outermost = new MarkReader(block, places).read()
  for (const quotation of outermost) fill(quotation, words)
  return outermost
}

/** Reads the marks of a block in order, and opens and closes quotations by them. A mark is named by its number in `places`. */
class MarkReader {
  readonly #block: Block
  readonly #text: string
  readonly #places: readonly number[]
  readonly #outermost: QuotationModel[] = []
  /** What is open, the innermost last. */
  readonly #open: QuotationModel[] = []

  constructor(block: Block, places: readonly number[]) {
    this.#block = block
    this.#text = block.article.text
    this.#places = places
  }

  read(): QuotationModel[] {
    for (let i = 0; i < this.#places.length; i++) {
      switch (this.#text[this.#places[i]]) {
        case '"':
          this.#straightDouble(i)
          break
        case '“':
        case '„':
        case '‟':
          this.#openingDouble(i)
          break
        case '”':
          this.#closingDouble(i)
          break
        case '«':
        case '»':
          this.#guillemet(i)
          break
        case '`':
        case "'":
        case '‘':
        case '‚':
        case '’':
          if (this.#isDoubled(i)) {
            this.#doubled(i)
            i++
          } else this.#single(i)
          break
        default:
      }
    }
    for (const quotation of this.#open) quotation.end = this.#block.end
    return this.#outermost
  }

  #straightDouble(i: number): void {
    const at = this.#places[i]
    const [before, after] = this.#around(at)
    const depth = this.#depthOf('straight-double')
    // `said."We` has lost a space, not its quotation.
    const opens =
      depth < 0 && '.,:;'.includes(before) ? letterOrDigit.test(after) : !leans(before) && !space.test(after)
    // Mixed marks: `“We will try again", she said`.
    const curly = this.#depthOf('curly-double')
    if (depth < 0 && curly >= 0 && !opens && leans(before)) {
      this.#close(curly, at + 1)
      return
    }
    // An opening mark inside an open quotation: a nested one where another mark is still to come for it.
    if (depth < 0 || (opens && leansLater(this.#text, this.#places, i))) {
      if (opens || (depth < 0 && leadsWord(this.#text, at, this.#block))) this.#begin('straight-double', at)
    } else this.#close(depth, at + 1)
  }

  #openingDouble(i: number): void {
    const at = this.#places[i]
    const [before, after] = this.#around(at)
    const depth = this.#depthOf('curly-double')
    // An opening mark used to close: it leans on a word and none follows.
    if (depth >= 0 && leans(before) && !letterOrDigit.test(after)) this.#close(depth, at + 1)
    else this.#begin('curly-double', at)
  }

  #closingDouble(i: number): void {
    const at = this.#places[i]
    const [before, after] = this.#around(at)
    const depth = this.#depthOf('curly-double', 'straight-double')
    if (depth >= 0) this.#close(depth, at + 1)
    // A closing mark used to open: `”We will try again”`.
    else if (this.#open.length === 0 && !leans(before) && letterOrDigit.test(after)) this.#begin('curly-double', at)
  }

  #guillemet(i: number): void {
    const at = this.#places[i]
    const depth = this.#depthOf('guillemet')
    if (depth >= 0) this.#close(depth, at + 1)
    else this.#begin('guillemet', at)
  }

  /** Whether the next mark is the same and touches this one. */
  #isDoubled(i: number): boolean {
    const at = this.#places[i]
    return this.#text[at + 1] === this.#text[at] && this.#places[i + 1] === at + 1
  }

  /** `` and '' are the double quotes of typewriters and wires. */
  #doubled(i: number): void {
    const at = this.#places[i]
    const depth = this.#depthOf('straight-double')
    if (depth >= 0 && this.#text[at] === "'") this.#close(depth, at + 2)
    else if (depth < 0 && !leans(this.#around(at)[0])) this.#begin('straight-double', at)
  }

  #single(i: number): void {
    const at = this.#places[i]
    const mark = this.#text[at]
    const [before, after] = this.#around(at)
    const marks = mark === '‘' || mark === '‚' || mark === '’' ? 'curly-single' : 'straight-single'
    const depth = this.#depthOf('curly-single', 'straight-single')
    if (depth >= 0 && mark !== '‘' && closesSingle(this.#text, at, this.#places, i)) this.#close(depth, at + 1)
    else if (depth < 0 && mark !== '’' && opensSingle(this.#text, at, before, after, this.#places, i))
      this.#begin(marks, at)
  }

  /** The characters before and after a mark; beyond the block stands a space. */
  #around(at: number): readonly [before: string, after: string] {
    const {start, end} = this.#block
    return [at > start ? this.#text[at - 1] : ' ', at + 1 < end ? this.#text[at + 1] : ' ']
  }

  #depthOf(...marks: QuotationMarks[]): number {
    return this.#open.findLastIndex((quotation) => marks.includes(quotation.marks))
  }

  #begin(marks: QuotationMarks, at: number): void {
    if (this.#open.length >= deepest) return
    const quotation = new QuotationModel(this.#block, marks, at)
    const outer = this.#open.at(-1)
    if (outer) outer.inner.push(quotation)
    else this.#outermost.push(quotation)
    this.#open.push(quotation)
  }

  /** Closes the open quotation at a depth, with all inside it. */
  #close(depth: number, end: number): void {
    for (const quotation of this.#open.splice(depth)) {
      quotation.end = end
      quotation.closed = true
    }
  }
}

function fill(quotation: QuotationModel, words: readonly Word[]): void {
  quotation.words = wordsBetween(words, quotation.start, quotation.end)
  for (const inner of quotation.inner) fill(inner as QuotationModel, quotation.words)
}

function wordsBetween(words: readonly Word[], start: number, end: number): readonly Word[] {
  let from = 0
  let to = words.length
  while (from < to) {
    const middle = (from + to) >> 1
    if (words[middle].start < start) from = middle + 1
    else to = middle
  }
  let until = from
  while (until < words.length && words[until].start < end) until++
  return words.slice(from, until)
}

/** Whether a mark after this character leans on it, as a closing mark does. */
function leans(before: string): boolean {
  return !space.test(before) && !'([{—–-/“‘"\''.includes(before)
}

function leadsWord(text: string, at: number, block: Block): boolean {
  return at === block.start || (space.test(text[at - 1]) && at + 2 < block.end && letterOrDigit.test(text[at + 2]))
}

/** Whether two more straight marks follow that close: one for the inner quotation, one for the outer. */
function leansLater(text: string, places: readonly number[], i: number): boolean {
  let closing = 0
  for (let j = i + 1; j < places.length && j <= i + 6; j++) {
    if (text[places[j]] !== '"') continue
    const opens = !leans(text[places[j] - 1]) && !space.test(text[places[j] + 1] ?? ' ')
    if (opens) return false
    if (++closing === 2) return true
  }
  return false
}

const elision = /^(?:\d\ds\b|\d\d\b|em\b|til\b|tis\b|twas\b|cause\b|n['’]|round\b|bout\b|neath\b)/i

function opensSingle(
  text: string,
  at: number,
  before: string,
  after: string,
  places: readonly number[],
  i: number
): boolean {
  if (leans(before) || !(letterOrDigit.test(after) || '"“$£€.…['.includes(after))) return false
  if (elision.test(text.slice(at + 1, at + 8))) return false
  for (let j = i + 1; j < places.length && j <= i + lookAhead; j++) if (isClosingSingle(text, places[j])) return true
  return false
}

function isClosingSingle(text: string, at: number): boolean {
  const mark = text[at]
  return (mark === "'" || mark === '’') && leans(text[at - 1] ?? ' ') && !letterOrDigit.test(text[at + 1] ?? ' ')
}

/** A mark after an `s` may be a genitive (`the miners’ union`): then a later mark that closes is the better one. */
function closesSingle(text: string, at: number, places: readonly number[], i: number): boolean {
  if (!isClosingSingle(text, at)) return false
  const genitive = /s/i.test(text[at - 1]) && /^ \p{L}/u.test(text.slice(at + 1, at + 3))
  if (!genitive) return true
  for (let j = i + 1; j < places.length && j <= i + lookAhead; j++) {
    const mark = text[places[j]]
    if (mark === '‘' || (mark === "'" && !leans(text[places[j] - 1]))) return true
    if (isClosingSingle(text, places[j])) return false
  }
  return true
}
