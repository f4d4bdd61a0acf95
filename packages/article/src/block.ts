import type {FurnitureKind} from '@lint-news/lexicon'
import type {Article} from './article.ts'
import type {Line} from './line.ts'
import type {Quotation} from './quotation.ts'
import type {Sentence} from './sentence.ts'
import type {Span} from './span.ts'
import type {Word} from './word.ts'

/** What a block is in the article. */
export type Role =
  | 'headline'
  | 'deck'
  | 'crosshead'
  | 'byline'
  | 'date'
  | 'credit'
  | 'caption'
  | 'list-item'
  | 'question'
  | 'furniture'
  | 'body'

/** How sure a role is: `likely` where the reasons add up to little. */
export type Confidence = 'sure' | 'likely'

/** A role with the reasons for it: a phrase each, for people to read. */
export interface RoleFinding {
  readonly role: Role
  readonly evidence: readonly string[]
  /** For `furniture`: what kind of it, which says what rule reports it. */
  readonly furniture?: FurnitureKind | undefined
  /** `sure` unless said otherwise. */
  readonly confidence?: Confidence | undefined
  /** Whether the markup of the source says so. */
  readonly marked?: boolean | undefined
}

/** A logical line of the article: a paragraph, a headline, a caption, a button that was left behind. */
export interface Block {
  readonly article: Article
  readonly index: number
  readonly start: number
  readonly end: number
  readonly text: string
  readonly lines: readonly Line[]
  readonly sentences: readonly Sentence[]
  readonly words: readonly Word[]
  readonly quotations: readonly Quotation[]
  readonly role: Role
  readonly evidence: readonly string[]
  readonly furniture: FurnitureKind | undefined
  /** How sure the role is. */
  readonly confidence: Confidence
  /** Whether the markup of the source gives the role. */
  readonly marked: boolean
  /** Whether the markup of the source sets the block apart as said by others. */
  readonly quoted: boolean
  /** What kinds of page furniture its words may belong to: bits of `Holds`, by which patterns are spared. */
  readonly holds: number
  /** Whether the block ends as a sentence does: `.`, `?`, `!`, `…` or `:`, with or without closing marks after it. */
  readonly terminated: boolean
  /** The dateline that opens the block, with its dash: `LONDON (Reuters) -`. */
  readonly dateline: Span | undefined
  /** Whether a blank line stands before the block; the first has one. */
  readonly afterBlank: boolean
  /** Whether the block says the article's title and nothing else, but perhaps the name of the site. */
  readonly saysTitle: boolean
  readonly previous: Block | undefined
  readonly next: Block | undefined
}
