import {windows1252} from '@lint-news/lexicon'

const decoder = new TextDecoder('utf-8', {fatal: true})

/** The byte that Windows-1252 writes a character as; control characters stand for themselves, as browsers have it. */
function byteOf(character: string): number | undefined {
  const code = character.charCodeAt(0)
  if (code <= 0xff) return code
  const index = windows1252.indexOf(character)
  return index < 0 ? undefined : 0x80 + index
}

/**
 * Undoes UTF-8 that was read as Windows-1252, as often as it was done; undefined where the text is not such.
 * The method is ftfy's: a piece is repaired only where its bytes are valid UTF-8.
 */
export function repair(text: string): string | undefined {
  let repaired: string | undefined
  for (let current = text; ; ) {
    const encoded: number[] = []
    for (const character of current) {
      const byte = byteOf(character)
      if (byte === undefined) return repaired
      encoded.push(byte)
    }
    let decoded: string
    try {
      decoded = decoder.decode(Uint8Array.from(encoded))
    } catch {
      return repaired
    }
    if (decoded.length >= current.length) return repaired
    repaired = decoded
    current = decoded
  }
}

/** What a control character of Latin-1 is in Windows-1252: `’` for U+0092. */
export function fromControl(character: string): string {
  return windows1252[character.charCodeAt(0) - 0x80]
}
