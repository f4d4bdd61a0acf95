import type {Block} from './block.ts'
import type {Speaker} from './speaker.ts'
import type {Word} from './word.ts'

/** Which marks enclose a quotation. */
export type QuotationMarks = 'straight-double' | 'curly-double' | 'straight-single' | 'curly-single' | 'guillemet'

/**
 * Words between quotation marks, in one block. A quotation that runs over several paragraphs is one `Quotation` a
 * paragraph, tied by `continues` and `continued`.
 */
export interface Quotation {
  readonly index: number
  readonly block: Block
  readonly marks: QuotationMarks
  /** The place of the opening mark. */
  readonly start: number
  /** Past the closing mark; the block's end where there is none. */
  readonly end: number
  /** Whether there is a closing mark. */
  readonly closed: boolean
  readonly words: readonly Word[]
  /** What stands between the marks. */
  readonly text: string
  /** The quotation of the paragraph before that this one goes on with. */
  readonly continues: Quotation | undefined
  /** The quotation of the next paragraph that goes on with this one. */
  readonly continued: Quotation | undefined
  /** The quotations inside, which have other marks. */
  readonly inner: readonly Quotation[]
  /** The quotation that this one may go on with: `continues`, or the one before in its block. */
  readonly earlier: Quotation | undefined
  /** Who says it; undefined where the article does not say, and for quotations inside another. */
  readonly speaker: Speaker | undefined
}
