import {hashOf, WordForm} from './word-form.ts'

// What is known of a form never changes, whatever article it stands in: forms are kept, in tables of fixed size where the newer takes
// the place of the older, so that a million articles take no more memory than one. Sizes are what a processor's cache holds.

/** Words of so many letters at most are known by their letters, five bits each, in two numbers. */
export const mostPlainLetters = 12
const plainBits = 16
const plain: WordForm[] = new Array(1 << plainBits).fill(new WordForm(''))
// Beside the forms: most look-ups end here.
const lettersOf = new Int32Array(2 << plainBits)
/** In how many places behind the first a form may stand that found it taken; in a row, as they come into the cache together. */
const places = 4
let replaced = 0

/** The first six letters of a word are packed into one number, the rest into another. */
export const lettersInFirst = 6

/** Adds a letter of either case to a number of packed letters. */
export function packLetter(packed: number, code: number): number {
  return (packed << 5) | (code & 31)
}

/** Returns the form of a word of ASCII letters by its packed letters; it is cut out of the text only where it is not known. */
export function plainForm(text: string, start: number, end: number, first: number, rest: number): WordForm {
  const home = ((Math.imul(first, 0x9e3779b1) ^ Math.imul(rest, 0x85ebca6b)) >>> (32 - plainBits)) & -places
  let free = -1
  for (let slot = home; slot < home + places; slot++) {
    const letters = lettersOf[2 * slot]
    if (letters === first && lettersOf[2 * slot + 1] === rest) return plain[slot]
    if (letters === 0 && free < 0) free = slot
  }
  const slot = free < 0 ? home + (replaced++ & (places - 1)) : free
  const form = new WordForm(text.slice(start, end).toLowerCase())
  lettersOf[2 * slot] = first
  lettersOf[2 * slot + 1] = rest
  plain[slot] = form
  return form
}

const oddBits = 14
const odd: WordForm[] = new Array(1 << oddBits).fill(new WordForm(''))
const hashes = new Int32Array(1 << oddBits)
const mostOddLetters = 24
/** A slice of more letters does not copy them but holds the whole text that it was cut from. */
const mostCopied = 12

/** Returns the form with a key: long words, and those with more than letters. */
export function formOf(key: string): WordForm {
  if (key.length > mostOddLetters) return new WordForm(key)
  const hash = hashOf(key)
  const home = (hash >>> (31 - oddBits)) & -places
  let free = -1
  for (let slot = home; slot < home + places; slot++) {
    if (hashes[slot] === hash && odd[slot].key === key) return odd[slot]
    if (hashes[slot] === 0 && free < 0) free = slot
  }
  const slot = free < 0 ? home + (replaced++ & (places - 1)) : free
  const form = new WordForm(key.length > mostCopied ? key.slice(0, mostCopied).concat(key.slice(mostCopied)) : key)
  hashes[slot] = hash
  odd[slot] = form
  return form
}
