/**
 * Which characters a text holds beside letters and digits of ASCII, noted while its words are read. What damage in characters is made of
 * is rare: most articles need not be looked through for each kind.
 */
export class Signs {
  // A bit for each character from 32 to 127: three words of 32.
  #low = 0
  #middle = 0
  #high = 0
  // A bit for each quotation mark of print.
  #curly = 0
  /** Whether it holds characters beyond ASCII, small Latin letters and the punctuation of print, or controls. */
  hasRare = false

  add(code: number): void {
    if (code < 64) {
      if (code >= 32) this.#low |= 1 << code
      else if (code !== 9 && code !== 10 && code !== 13) this.hasRare = true
    } else if (code < 96) this.#middle |= 1 << code
    else if (code < 127) this.#high |= 1 << code
    else if (!isOfPrint(code)) this.hasRare = true
    else if (code >>> 3 === curly) this.#curly |= 1 << (code & 7)
  }

  /** Adds the characters of a stretch of text. */
  addAll(text: string, from: number, to: number): void {
    for (let at = from; at < to; at++) this.add(text.charCodeAt(at))
  }

  /** Whether the text holds an ASCII character that is no letter and no digit, or a quotation mark of print. */
  has(sign: string): boolean {
    const code = sign.charCodeAt(0)
    if (code >>> 3 === curly) return (this.#curly & (1 << (code & 7))) !== 0
    const held = code < 64 ? this.#low : code < 96 ? this.#middle : this.#high
    return (held & (1 << code)) !== 0
  }
}

/** The quotation marks of print stand in one row of eight: ‘ is U+2018. */
const curly = 0x2018 >>> 3

/** No-break space, pound, small Latin letters with marks, dashes, quotation marks, ellipsis. */
function isOfPrint(code: number): boolean {
  return (
    code === 0xa0 ||
    code === 0xa3 ||
    (code >= 0xdf && code <= 0xff) ||
    code === 0x2013 ||
    code === 0x2014 ||
    code === 0x2018 ||
    code === 0x2019 ||
    code === 0x201c ||
    code === 0x201d ||
    code === 0x2026
  )
}
