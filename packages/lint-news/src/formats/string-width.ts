import stringWidth from 'string-width'

// One column each: Latin, Greek, Cyrillic and the like, dashes, quotation marks, currencies. Its first look for emoji costs string-width
// a fifth of the time that the command takes for an article, and messages seldom hold one.
const narrow = /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u0370-\u0482\u048a-\u0590\u2010-\u2027\u20a0-\u20c0\u2122]*$/
// biome-ignore lint/suspicious/noControlCharactersInRegex: the escapes that colours are made of.
const color = /\x1b\[\d+m/g

/** How many columns of a terminal a string takes; stands in for string-width in the bundle. */
export default function width(text: string): number {
  const plain = text.replace(color, '')
  return narrow.test(plain) ? plain.length : stringWidth(plain)
}
