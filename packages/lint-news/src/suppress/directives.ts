/** What a comment line asks for, in text, Markdown and HTML alike. */
export interface Directive {
  readonly kind: 'ignore' | 'disable' | 'enable'
  /** The rules that are meant; none means all. */
  readonly rules: readonly string[]
  /** Why, for whoever reads it next. */
  readonly reason: string | undefined
  /** Where the comment stands in the source: UTF-16 offsets. */
  readonly start: number
  readonly end: number
}

const comment = /^[^\S\r\n]*<!--\s*lint-news\s+(ignore|disable|enable)\b([^\r\n]*?)-->[^\S\r\n]*$/gm
const reasonMark = /\s--\s+/

/** Reads the directives of a source: comment lines such as `<!-- lint-news ignore article-mismatch -- a quotation -->`. */
export function directivesOf(source: string): readonly Directive[] {
  if (!source.includes('<!--')) return []
  return [...source.matchAll(comment)].map((match) => {
    const [whole, kind, rest] = match
    const [names, reason] = ` ${rest} `.split(reasonMark, 2)
    const start = match.index + whole.search(/\S/)
    return {
      kind: kind as Directive['kind'],
      rules: names.split(/[\s,]+/).filter(Boolean),
      reason: reason?.trim() || undefined,
      start,
      end: match.index + whole.trimEnd().length
    }
  })
}
