import {WordForm} from './word-form.ts'

// What is known of a form never changes, whatever article it stands in: forms are kept, in tables of fixed size where the newer takes
// the place of the older, so that a million articles take no more memory than one. Sizes are what a processor's cache holds: larger
// tables are missed less often, and every look-up takes longer.

/** Words of so many letters at most are known by their letters, five bits each, in two numbers. */
export const mostPlainLetters = 12
const plainBits = 15
const plain: Array<WordForm | undefined> = new Array(1 << plainBits).fill(undefined)
const lettersOf = new Int32Array(2 << plainBits)

/** The first six letters of a word are packed into one number, the rest into another. */
export const lettersInFirst = 6

/** Adds a letter of either case to a number of packed letters. */
export function packLetter(packed: number, code: number): number {
  return (packed << 5) | (code & 31)
}

/** Returns the form of a word of ASCII letters by its packed letters; it is cut out of the text only where it is not known. */
export function plainForm(text: string, start: number, end: number, first: number, rest: number): WordForm {
  const slot = (Math.imul(first, 0x9e3779b1) ^ Math.imul(rest, 0x85ebca6b)) >>> (32 - plainBits)
  if (lettersOf[2 * slot] === first && lettersOf[2 * slot + 1] === rest) return plain[slot]!
  const form = new WordForm(text.slice(start, end).toLowerCase())
  lettersOf[2 * slot] = first
  lettersOf[2 * slot + 1] = rest
  plain[slot] = form
  return form
}

const oddBits = 13
const odd: Array<WordForm | undefined> = new Array(1 << oddBits).fill(undefined)
const mostOddLetters = 24
/** A slice of more letters does not copy them but holds the whole text that it was cut from. */
const mostCopied = 12

/** Returns the form with a key: long words, and those with more than letters. */
export function formOf(key: string): WordForm {
  if (key.length > mostOddLetters) return new WordForm(key)
  let hash = 0
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193)
  const slot = hash >>> (32 - oddBits)
  const known = odd[slot]
  if (known?.key === key) return known
  const own = key.length > mostCopied ? key.slice(0, mostCopied).concat(key.slice(mostCopied)) : key
  const form = new WordForm(own)
  odd[slot] = form
  return form
}
