import type {Finding, FixKind, Point} from './finding.ts'

/** A stretch of a text (UTF-16 offsets), and what is to stand there. */
export interface Replacement {
  readonly start: number
  readonly end: number
  readonly replacement: string
}

/** A change that was made: where it stood in the old source, and what stands there now. */
export interface Change extends Replacement {
  readonly ruleId: string
}

/** What of a finding says how to mend it. */
export interface Fixable extends Pick<Finding, 'expected' | 'fix' | 'ruleId'> {
  readonly place: {readonly start: Pick<Point, 'offset'>; readonly end: Pick<Point, 'offset'>}
}

/** A text after one pass of fixes. */
export interface Fixed {
  readonly text: string
  /** In order of place; offsets are into the old text. */
  readonly changes: readonly Change[]
}

/**
 * Applies the fixes of findings to the source that they were found in: safe ones, and suggestions too where asked for. Where two
 * overlap the earlier one wins; a line that a deletion leaves empty goes with its line ending. One pass: what a fix uncovers is for
 * the next one (`repair`).
 */
export function fix(text: string, findings: readonly Fixable[], kinds: readonly FixKind[] = ['safe']): Fixed {
  const changes: Change[] = []
  let reached = 0
  // Where the deletions began that end there, one right behind the other.
  let opened = 0
  const edits = findings.map(({place, expected, fix, ruleId}) => ({
    start: place.start.offset,
    end: place.end.offset,
    expected,
    kind: fix,
    ruleId
  }))
  for (const {start, end, expected, kind, ruleId} of edits.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (!kind || !kinds.includes(kind) || expected?.[0] === undefined || start < reached) continue
    const change = expected[0] === '' ? deletion(text, start, end, reached, opened) : {start, end}
    if (expected[0] !== '') opened = change.end
    else if (change.start > reached) opened = change.start
    changes.push({...change, replacement: expected[0], ruleId})
    reached = change.end
  }
  closeText(text, changes)
  let repaired = ''
  let from = 0
  for (const {start, end, replacement} of changes) {
    repaired += text.slice(from, start) + replacement
    from = end
  }
  return {text: repaired + text.slice(from), changes}
}

// A byte order mark is white space by Unicode's word, and no part of any line.
const bom = '\ufeff'
const space = /[^\S\r\n\ufeff]/

/**
 * Takes with a deleted line the blank lines after it, unless they part the lines before and after it, and with a deleted word one
 * space.
 */
function deletion(
  text: string,
  start: number,
  end: number,
  reached: number,
  opened: number
): {start: number; end: number} {
  let from = start
  let to = end
  while (from > reached && space.test(text[from - 1])) from--
  while (to < text.length && space.test(text[to])) to++
  const closesLine = to === text.length || isLineEnd(text[to])
  if (closesLine) from = Math.max(reached, from - markerBefore(text, from).length)
  // What was deleted right before it is no part of the line any more.
  const before = from === reached ? opened : from
  const opensLine = before === 0 || isLineEnd(text[before - 1]) || text[before - 1] === bom
  if (opensLine && closesLine) {
    const next = to + (text.startsWith('\r\n', to) ? 2 : 1)
    while (to < text.length && /\s/.test(text[to])) to++
    const parts = to < text.length && !followsBlank(text, before)
    return {start: from, end: parts ? next : to}
  }
  if (closesLine || isPunctuation(text[to])) return {start: from, end}
  return {start, end: opensLine || from < start ? to : end}
}

/** The marks of a quotation, a list item or a heading, if they are all that stands before an offset in its line. */
function markerBefore(text: string, offset: number): string {
  return (
    /(?:^|[\r\n\ufeff])((?:[ \t]*>)*[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]*)*(?:#{1,6})?)$/.exec(
      text.slice(Math.max(0, offset - 30), offset)
    )?.[1] ?? ''
  )
}

/** Whether a line opens the text or has a blank one before it. */
function followsBlank(text: string, start: number): boolean {
  let at = start
  while (at > 0 && space.test(text[at - 1])) at--
  if (at === 0 || text[at - 1] === bom) return true
  at -= text.startsWith('\r\n', at - 2) ? 2 : 1
  while (at > 0 && space.test(text[at - 1])) at--
  return at === 0 || text[at - 1] === bom || isLineEnd(text[at - 1])
}

/** Where the last lines go, the blank lines before them go too; a line ending at the end of the text stays. */
function closeText(text: string, changes: Change[]): void {
  let first = changes.length - 1
  if (first < 0 || changes[first].end < text.length || changes[first].replacement !== '') return
  while (first > 0 && changes[first - 1].end === changes[first].start && changes[first - 1].replacement === '') first--
  const reached = changes[first - 1]?.end ?? 0
  let {start} = changes[first]
  while (start > reached && /[^\S\ufeff]/.test(text[start - 1])) start--
  changes[first] = {...changes[first], start}
  const last = changes.length - 1
  const ending = /(?:\r\n|\r|\n)$/.exec(text)?.[0] ?? ''
  if (start > (text[0] === bom ? 1 : 0)) changes[last] = {...changes[last], replacement: ending}
}

function isPunctuation(character: string): boolean {
  return '.,;:?!)'.includes(character)
}

function isLineEnd(character: string): boolean {
  return character === '\n' || character === '\r'
}
