import type {Role} from './block.ts'
import type {BlockQuotes} from './block-quotes.ts'
import type {Origin, OriginWriter} from './origin.ts'
import type {Span} from './span.ts'

/** What the markup of a source says of a part of the text: offsets into the text. */
export interface RoleHint {
  readonly start: number
  readonly end: number
  readonly role: Role
  readonly evidence: string
}

/** The text of a marked-up source, with what leads back to it: what `articleOf` takes besides the text. */
export interface SourceDocument {
  readonly text: string
  readonly origin: Origin
  readonly hints: readonly RoleHint[]
  /** What the markup sets apart as said by others, in order. */
  readonly quoted: readonly Span[]
}

/** Ends a document with what was written and noted of it. */
export function sourceDocument(writer: OriginWriter, hints: readonly RoleHint[], quotes: BlockQuotes): SourceDocument {
  return {
    text: writer.text,
    origin: writer.origin(),
    hints: hints.toSorted((a, b) => a.start - b.start || b.end - a.end),
    quoted: quotes.in(writer.length)
  }
}
