import {hashOf, WordForm} from './word-form.ts'

// What is known of a form never changes, whatever article it stands in: forms are kept, in tables that grow with what they hold, up to
// a size where the newer takes the place of the older, so that a million articles take no more memory than ten thousand.

/** In how many places a form may stand; in a row, as they come into the processor's cache together. */
const places = 4
const noForm = new WordForm('')
/** The places of a new table, as a power of two: one article fills a part of them, and a start makes no more. */
const leastBits = 11

/** Forms by two numbers, of which the first is never 0. */
class FormTable {
  readonly #mostBits: number
  #bits = leastBits
  #count = 0
  #replaced = 0
  #forms: WordForm[] = new Array(1 << leastBits).fill(noForm)
  // Beside the forms: most look-ups end here.
  #numbers = new Int32Array(2 << leastBits)

  constructor(mostBits: number) {
    this.#mostBits = mostBits
  }

  /** A form that was added with these numbers, if it is still kept. */
  find(first: number, second: number): WordForm | undefined {
    const numbers = this.#numbers
    const home = homeOf(first, second, this.#bits)
    for (let slot = home; slot < home + places; slot++) {
      if (numbers[2 * slot] === first && numbers[2 * slot + 1] === second) return this.#forms[slot]
    }
    return undefined
  }

  add(first: number, second: number, form: WordForm): void {
    if (this.#count * 2 > 1 << this.#bits && this.#bits < this.#mostBits) this.#grow()
    const home = homeOf(first, second, this.#bits)
    let slot = home
    while (slot < home + places && this.#numbers[2 * slot] !== 0) slot++
    if (slot < home + places) this.#count++
    else slot = home + (this.#replaced++ & (places - 1))
    this.#numbers[2 * slot] = first
    this.#numbers[2 * slot + 1] = second
    this.#forms[slot] = form
  }

  #grow(): void {
    const forms = this.#forms
    const numbers = this.#numbers
    this.#bits += 2
    this.#count = 0
    this.#forms = new Array(1 << this.#bits).fill(noForm)
    this.#numbers = new Int32Array(2 << this.#bits)
    for (let slot = 0; slot < forms.length; slot++) {
      if (numbers[2 * slot] !== 0) this.add(numbers[2 * slot], numbers[2 * slot + 1], forms[slot])
    }
  }
}

function homeOf(first: number, second: number, bits: number): number {
  return ((Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> (32 - bits)) & -places
}

/** Words of so many letters at most are known by their letters, five bits each, in two numbers. */
export const mostPlainLetters = 12
const plain = new FormTable(17)

/** The first six letters of a word are packed into one number, the rest into another. */
export const lettersInFirst = 6

/** Adds a letter of either case to a number of packed letters. */
export function packLetter(packed: number, code: number): number {
  return (packed << 5) | (code & 31)
}

/** Returns the form of a word of ASCII letters by its packed letters; it is cut out of the text only where it is not known. */
export function plainForm(text: string, start: number, end: number, first: number, rest: number): WordForm {
  const known = plain.find(first, rest)
  if (known !== undefined) return known
  const form = new WordForm(text.slice(start, end).toLowerCase())
  plain.add(first, rest, form)
  return form
}

const odd = new FormTable(15)
const mostOddLetters = 24
/** A slice of more letters does not copy them but holds the whole text that it was cut from. */
const mostCopied = 12

/** Returns the form with a key: long words, and those with more than letters. */
export function formOf(key: string): WordForm {
  if (key.length > mostOddLetters) return new WordForm(key)
  const hash = hashOf(key) | 1
  const known = odd.find(hash, key.length)
  if (known?.key === key) return known
  const form = new WordForm(key.length > mostCopied ? key.slice(0, mostCopied).concat(key.slice(mostCopied)) : key)
  odd.add(hash, key.length, form)
  return form
}
