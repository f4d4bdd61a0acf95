import type {Block} from './block.ts'

/** A line of the source that holds more than white space; `end` leaves out trailing white space and the line ending. */
export interface Line {
  readonly start: number
  readonly end: number
  readonly block: Block
}
