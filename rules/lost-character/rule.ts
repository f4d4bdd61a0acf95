import {type Problem, quote, rule} from '@lint-news/rule'

const replacement = /\ufffd+/g
// A question mark where an apostrophe, a quotation mark or a dash stood: what stands before it and after it.
const suspects: ReadonlyArray<{readonly before: RegExp; readonly after: RegExp; readonly what: string}> = [
  // `don?t`
  {before: /\p{L}{2,}$/u, after: /^(?:s|t|re|ve|ll|d|m)\b/i, what: 'an apostrophe'},
  // `the ?poisoned sweets`
  {before: /(?:^|\s)$/, after: /^\p{L}[\p{L}'’-]*/u, what: 'a quotation mark'},
  // `the sweets,? he said`
  {before: /[\p{L}\d][,.]$/u, after: /^(?=\s|$)/, what: 'a quotation mark'},
  // `so late ? and so far`
  {before: /\p{L} $/u, after: /^ (?=\p{Ll})/u, what: 'a dash'}
]
/** How far round a question mark to look. */
const reach = 40

export default rule({
  name: 'lost-character',
  about: 'Flags places where an apostrophe, quotation mark, dash or letter was lost in conversion.',
  why: 'The text went through an encoding that lacked the character; what stood there has to be looked up or guessed.',
  family: 'damage',
  severity: 'warning',
  preset: 'recommended',
  fix: 'suggestion',
  scope: 'any',
  roles: 'any',
  options: {minPlaces: 2},
  *check(article, {minPlaces}) {
    for (const match of article.hasRareCharacters ? article.text.matchAll(replacement) : []) {
      yield {
        at: {start: match.index, end: match.index + match[0].length},
        reason: `Unexpected replacement character ${quote(match[0])}, look up what stood there`,
        evidence: ['U+FFFD stands for bytes that could not be read; they are gone']
      }
    }
    // One such place may be a slip of the keyboard; two are an encoding.
    const problems = article.hasSign('?') ? questionMarks(article.text) : []
    if (problems.length >= minPlaces) yield* problems
  }
})

function questionMarks(text: string): readonly Problem[] {
  const problems: Problem[] = []
  for (let at = text.indexOf('?'); at >= 0; at = text.indexOf('?', at + 1)) {
    const before = text.slice(Math.max(0, at - reach), at)
    const after = text.slice(at + 1, at + reach)
    // In an address a question mark opens the query.
    if (/[/=&]\S*$/.test(before)) continue
    for (const suspect of suspects) {
      const left = suspect.before.exec(before)
      const right = left && suspect.after.exec(after)
      if (!right) continue
      const span = {start: at - left[0].trimStart().length, end: at + 1 + right[0].trimEnd().length}
      const actual = text.slice(span.start, span.end)
      problems.push({
        at: span,
        reason: `Unexpected question mark in ${quote(actual)}, write ${suspect.what}`,
        expected: suspect.what === 'an apostrophe' ? [actual.replace('?', '’')] : undefined
      })
      break
    }
  }
  return problems
}
