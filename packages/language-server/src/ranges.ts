import type {Point} from '@lint-news/rule'
import type {VFileMessage} from 'vfile-message'
import type {Position, Range} from 'vscode-languageserver-types'

/** A place as editors count: lines and columns from 0. */
export function positionOf({line, column}: Pick<Point, 'line' | 'column'>): Position {
  return {line: line - 1, character: column - 1}
}

/** The range of a message; the start of the document where it has none. */
export function rangeOf({place}: VFileMessage): Range {
  const {start, end} = place ? ('start' in place ? place : {start: place, end: place}) : documentStart
  return {start: positionOf(start), end: positionOf(end)}
}

const first = {line: 1, column: 1}
const documentStart = {start: first, end: first}

/** Whether ranges share a place, be it the end of one and the start of the other. */
export function meet(a: Range, b: Range): boolean {
  return isUpTo(a.start, b.end) && isUpTo(b.start, a.end)
}

function isUpTo(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character <= b.character)
}
