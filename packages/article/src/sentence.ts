import type {Block} from './block.ts'
import type {Word} from './word.ts'

/** A sentence; quotation marks and brackets that open or close with it belong to it. */
export interface Sentence {
  readonly start: number
  readonly end: number
  readonly index: number
  readonly block: Block
  readonly words: readonly Word[]
  readonly text: string
}
