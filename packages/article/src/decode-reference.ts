import {windows1252} from '@lint-news/lexicon'
import {decodeNamedCharacterReference} from 'decode-named-character-reference'

/** The character that a reference such as `&eacute;` or `&#8217;` stands for; undefined for one that stands for none. */
export function decodeReference(reference: string): string | undefined {
  const body = reference.slice(1, -1)
  if (body[0] !== '#') return decodeNamedCharacterReference(body) || undefined
  const code = /^#x/i.test(body) ? Number.parseInt(body.slice(2), 16) : Number(body.slice(1))
  if (!(code > 0 && code <= 0x10ffff) || (code >= 0xd800 && code <= 0xdfff)) return undefined
  // Numbers from 128 to 159 mean Windows-1252, as browsers have it.
  return code < 0xa0 && code > 0x7f ? windows1252[code - 0x80] : String.fromCodePoint(code)
}
