/**
 * Where a sticky pattern matches that always opens with the same literal. Looking for the literal is all that a text without it
 * costs: a tenth of what the pattern alone would.
 */
export function* occurrences(text: string, opening: string, pattern: RegExp): Iterable<RegExpExecArray> {
  for (let at = text.indexOf(opening); at >= 0; at = text.indexOf(opening, at + 1)) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (match) yield match
  }
}
