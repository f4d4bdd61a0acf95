import type {Article} from './article.ts'
import type {Block} from './block.ts'
import type {Quotation} from './quotation.ts'
import type {Sentence} from './sentence.ts'
import type {WordForm} from './word-form.ts'

/** How a word is written: `lower`, `Capitalized`, `UPPER`, `miXed`, or `none` where it has no letter. */
export type Casing = 'lower' | 'capitalized' | 'upper' | 'mixed' | 'none'

/**
 * A word as the reader sees it: letters and digits with what joins them (`didn't`, `8-year-old`, `U.S.`, `10:30`,
 * `AT&T`), and a currency sign, `@` or `#` in front. A web address is one word.
 */
export interface Word {
  readonly article: Article
  readonly start: number
  readonly end: number
  /** The place among all words of the article. */
  readonly index: number
  /** What is known of the word wherever it stands. */
  readonly form: WordForm
  /** The form that lists use: lower case, straight apostrophes, nothing invisible. */
  readonly key: string
  readonly casing: Casing
  /** Whether the first letter is a capital. */
  readonly capital: boolean
  readonly sentence: Sentence
  readonly block: Block
  /** The outermost quotation that the word stands in. */
  readonly quotation: Quotation | undefined
  /** The word as written. */
  readonly text: string
  /** `key` without a possessive ending: `trump` for `Trump's` and for `Trump`. */
  readonly stem: string
  /** The word before and after in the same block. */
  readonly previous: Word | undefined
  readonly next: Word | undefined
  /** What stands between the previous word of the block (or the block's start) and this one. */
  readonly before: string
  /** What stands between this word and the next of the block (or the block's end). */
  readonly after: string
}
