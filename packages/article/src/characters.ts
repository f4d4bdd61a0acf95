/** What a character can do in or between words. */
export const Class = {
  other: 0,
  lower: 1,
  upper: 2,
  digit: 3,
  apostrophe: 4,
  hyphen: 5,
  stop: 6,
  comma: 7,
  colon: 8,
  ampersand: 9,
  /** Currency signs, `@` and `#`: they open a word. */
  prefix: 10,
  quote: 11,
  /** Letters that have no case, and marks that combine with a letter. */
  letter: 12,
  /** Characters that are not seen: zero-width spaces, soft hyphens, joiners. */
  invisible: 13,
  underscore: 14
} as const

const ascii = new Uint8Array(128)
for (let code = 97; code <= 122; code++) ascii[code] = Class.lower
for (let code = 65; code <= 90; code++) ascii[code] = Class.upper
for (let code = 48; code <= 57; code++) ascii[code] = Class.digit
const signs: ReadonlyArray<readonly [string, number]> = [
  ["'", Class.apostrophe],
  ['-', Class.hyphen],
  ['.', Class.stop],
  [',', Class.comma],
  [':', Class.colon],
  ['&', Class.ampersand],
  ['@', Class.prefix],
  ['#', Class.prefix],
  ['$', Class.prefix],
  ['"', Class.quote],
  ['`', Class.quote],
  ['_', Class.underscore]
]
for (const [sign, kind] of signs) ascii[sign.charCodeAt(0)] = kind

const isUpper = /^\p{Lu}$/u
const isLower = /^\p{Ll}$/u
const isLetter = /^[\p{L}\p{M}]$/u
const isDigit = /^\p{N}$/u
const invisible = /^[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]$/
const quotes = '“”„‟«»‘‚‹›'

/** The class of the character at `index`; both halves of a surrogate pair answer for the pair. */
export function classAt(text: string, index: number): number {
  const code = text.charCodeAt(index)
  return code < 128 ? ascii[code]! : classBeyondAscii(text, index, code)
}

function classBeyondAscii(text: string, index: number, code: number): number {
  if (code === 0x2019 || code === 0x02bc) return Class.apostrophe
  if (code === 0x201c || code === 0x201d || code === 0x2018) return Class.quote
  if (code === 0x2013 || code === 0x2014 || code === 0x2026 || code === 0xa0) return Class.other
  if (code === 0x2010 || code === 0x2011) return Class.hyphen
  if (code === 0xa3 || code === 0x20ac || code === 0xa5) return Class.prefix
  const character = characterAt(text, index, code)
  if (quotes.includes(character)) return Class.quote
  if (invisible.test(character)) return Class.invisible
  if (isLower.test(character)) return Class.lower
  if (isUpper.test(character)) return Class.upper
  if (isLetter.test(character)) return Class.letter
  if (isDigit.test(character)) return Class.digit
  return Class.other
}

function characterAt(text: string, index: number, code: number): string {
  if (code >= 0xd800 && code <= 0xdbff) return text.slice(index, index + 2)
  if (code >= 0xdc00 && code <= 0xdfff && index > 0) return text.slice(index - 1, index + 1)
  return text[index]!
}

/** Whether a class belongs to letters or digits. */
export function isWordClass(kind: number): boolean {
  return kind === Class.lower || kind === Class.upper || kind === Class.digit || kind === Class.letter
}
