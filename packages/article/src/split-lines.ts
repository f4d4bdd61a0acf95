/** A line of the source without white space round it: places in the text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The lines of a text that hold more than white space, without the white space round them. Linear. */
export function splitLines(text: string): Array<Span & {readonly afterBlank: boolean}> {
  const lines: Array<Span & {readonly afterBlank: boolean}> = []
  let from = 0
  let blank = true
  const add = (to: number): void => {
    let start = from
    let end = to
    while (start < end && isSpace(text.charCodeAt(start))) start++
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--
    if (start < end) {
      lines.push({start, end, afterBlank: blank})
      blank = false
    } else blank = true
  }
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    // Nearly all characters are none of these.
    if (code > 13 && code < 0x85) continue
    if (code !== 10 && code !== 13 && code !== 0x85 && code !== 0x2028 && code !== 0x2029) continue
    add(at)
    if (code === 13 && text.charCodeAt(at + 1) === 10) at++
    from = at + 1
  }
  add(text.length)
  return lines
}

function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x3000 ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200a)
  )
}
