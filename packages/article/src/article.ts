import type {Block, RoleFinding} from './block.ts'
import type {Cohesion} from './cohesion.ts'
import type {Name} from './find-names.ts'
import type {Line} from './line.ts'
import type {Origin} from './origin.ts'
import type {Mention, Person} from './person.ts'
import type {Quotation} from './quotation.ts'
import type {Sentence} from './sentence.ts'
import type {RoleHint} from './source-document.ts'
import type {Span} from './span.ts'
import type {Style} from './style.ts'
import type {Vocabulary} from './vocabulary.ts'
import type {Word} from './word.ts'

/**
 * A news article, read once, for every rule to question.
 *
 * All places are UTF-16 offsets into `text`. Everything is read-only, and links lead both ways: a word knows its
 * sentence, a sentence its block, a block its place among the blocks.
 */
export interface Article {
  readonly text: string
  /** The source of the text, and the way back to it. */
  readonly origin: Origin
  /** What the markup of the source says of its parts, in order. */
  readonly hints: readonly RoleHint[]
  /** What the markup of the source sets apart as said by others, in order. */
  readonly quoted: readonly Span[]
  /** The title that came beside the text, or else the headline that opens it. */
  readonly title: string | undefined
  /** The title that came beside the text, if one did. */
  readonly givenTitle: string | undefined
  /** Where the article was published, when known. */
  readonly url: string | undefined
  /**
   * Whether the text holds characters beyond ASCII, small Latin letters, pounds and the punctuation of print: what damage in characters is
   * made of. Most articles hold none, and need not be looked through for each kind.
   */
  readonly hasRareCharacters: boolean
  /** Whether the text holds a sign: an ASCII character that is no letter, no digit and no space, or one of `“”‘’`. */
  hasSign(sign: string): boolean
  /** The lines of the source that hold more than white space. */
  readonly lines: readonly Line[]
  /** The logical lines: one a line of the source, or several where the text is hard-wrapped. */
  readonly blocks: readonly Block[]
  /** What each block is: the same order as `blocks`. Ask a block for its `role` instead. */
  readonly roles: readonly RoleFinding[]
  readonly sentences: readonly Sentence[]
  readonly words: readonly Word[]
  /** The outermost quotations, in order. */
  readonly quotations: readonly Quotation[]
  /** The rows of capitalised words that may name somebody or something, in order. */
  readonly names: readonly Name[]
  /** Who is named, in order of first mention. */
  readonly people: readonly Person[]
  /** Every place where somebody is named, in order. */
  readonly mentions: readonly Mention[]
  /** The words that may tell what it is about. */
  readonly vocabulary: Vocabulary
  /** How its paragraphs hang together. */
  readonly cohesion: Cohesion
  /** The article's own habits. */
  readonly style: Style
  /**
   * What others have worked out of the article, each under a key of its own: it goes with the article. (A `WeakMap` from articles would
   * do the same, but keeps the garbage collector from telling young articles from old ones: a third of the time of a run.)
   */
  readonly notes: Map<object, unknown>
}
