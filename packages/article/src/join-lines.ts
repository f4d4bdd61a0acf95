import type {Span} from './span.ts'

const wrapWidths = {least: 40, most: 120}
const lowerStart = /^[\p{Ll}(]/u
const stop = /[.?!:"'”’)]$/

/**
 * Groups lines into blocks: a line each, unless the text is hard-wrapped (e-mail, wire copy, terminals: lines are
 * broken at a width), where the lines of a paragraph are joined.
 *
 * A text counts as hard-wrapped where at least half of the breaks inside its paragraphs could not have been avoided
 * (the next line's first word no longer fitted into the width) and a quarter fall before a lower-case word.
 */
export function joinLines(
  text: string,
  lines: ReadonlyArray<Span & {readonly afterBlank: boolean}>
): Array<[number, number]> {
  const groups: Array<[number, number]> = []
  const width = wrapWidth(text, lines)
  for (let i = 0; i < lines.length; i++) {
    const joins = i > 0 && !lines[i].afterBlank && width > 0 && wraps(text, lines[i - 1], lines[i], width)
    if (joins) groups[groups.length - 1][1] = i
    else groups.push([i, i])
  }
  return groups
}

function wrapWidth(text: string, lines: ReadonlyArray<Span & {readonly afterBlank: boolean}>): number {
  let width = 0
  for (const line of lines) width = Math.max(width, line.end - line.start)
  if (width < wrapWidths.least || width > wrapWidths.most) return 0
  let breaks = 0
  let full = 0
  let inside = 0
  for (let i = 1; i < lines.length; i++) {
    if (lines[i].afterBlank) continue
    breaks++
    if (!fits(text, lines[i - 1], lines[i], width)) full++
    if (lowerStart.test(text.slice(lines[i].start, lines[i].start + 2))) inside++
  }
  return breaks >= 3 && full * 2 >= breaks && inside * 4 >= breaks ? width : 0
}

function wraps(text: string, line: Span, next: Span, width: number): boolean {
  if (!fits(text, line, next, width)) return true
  const ended = stop.test(text.slice(line.end - 1, line.end))
  return !ended && lowerStart.test(text.slice(next.start, next.start + 2))
}

/** Whether the first word of the next line would have had room on this one. */
function fits(text: string, line: Span, next: Span, width: number): boolean {
  let end = next.start
  while (end < next.end && text.charCodeAt(end) > 32) end++
  return line.end - line.start + 1 + (end - next.start) <= width
}
