import type {Role} from './block.ts'
import type {Origin} from './origin.ts'
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
