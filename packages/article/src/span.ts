/** A place in the text of an article: UTF-16 offsets, of which `end` is behind the last. */
export interface Span {
  readonly start: number
  readonly end: number
}
