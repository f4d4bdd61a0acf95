import type {Span} from './span.ts'

const lineEnding = /\r\n?|[\n\u0085\u2028\u2029]/g
/** Line endings that few texts have: without them lines are found many times faster. */
const others = ['\r', '\u0085', '\u2028', '\u2029']

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
  if (others.some((ending) => text.includes(ending))) {
    for (const {0: ending, index} of text.matchAll(lineEnding)) {
      add(index)
      from = index + ending.length
    }
  } else {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
      add(at)
      from = at + 1
    }
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
