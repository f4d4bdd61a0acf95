import {type Problem, quote, rule} from '@lint-news/rule'

const replacement = /\ufffd+/g
// A question mark where an apostrophe, a quotation mark or a dash stood: `don?t`, `?yes,? she said`, `so late ? and`.
const suspects: ReadonlyArray<{readonly pattern: RegExp; readonly what: string}> = [
  {pattern: /\p{L}{2,}\?(?:s|t|re|ve|ll|d|m)\b/giu, what: 'an apostrophe'},
  {pattern: /(?<=\s)\?\p{L}[\p{L}'’-]*/gu, what: 'a quotation mark'},
  {pattern: /[\p{L}\d][,.]\?(?=\s)/gu, what: 'a quotation mark'},
  {pattern: /(?<=\p{L}) \? (?=\p{Ll})/gu, what: 'a dash'}
]

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
    for (const match of article.text.matchAll(replacement)) {
      yield {
        at: {start: match.index, end: match.index + match[0].length},
        reason: `Unexpected replacement character ${quote(match[0])}, look up what stood there`,
        evidence: ['U+FFFD stands for bytes that could not be read; they are gone']
      }
    }
    // One such place may be a slip of the keyboard; two are an encoding.
    const problems = article.text.includes('?') ? [...questionMarks(article.text)] : []
    if (problems.length >= minPlaces) yield* problems
  }
})

function* questionMarks(text: string): Iterable<Problem> {
  for (const {pattern, what} of suspects) {
    for (const match of text.matchAll(pattern)) {
      const [actual] = match
      const at = {start: match.index, end: match.index + actual.length}
      // In an address a question mark opens the query.
      if (/[/=&]\S*$/.test(text.slice(Math.max(0, at.start - 40), at.start))) continue
      yield {
        at,
        reason: `Unexpected question mark in ${quote(actual)}, write ${what}`,
        expected: what === 'an apostrophe' ? [actual.replace('?', '’')] : undefined
      }
    }
  }
}
