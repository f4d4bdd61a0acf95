import {phrases, quote, rule} from '@lint-news/rule'
import {fromControl, repair} from './repair.ts'

// Two characters or more that stand for the bytes of one: what opens a UTF-8 sequence, then what goes on with it.
const garbled =
  /(?:[\u00c2-\u00f4][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013\u2014\u2018-\u201e\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122]+)+|[\u0080-\u0084\u0086-\u009f]/g
const telling = /[^\u00a0\u2013\u2014\u2018\u2019\u201c\u201d\u2026]/
const aboutEncodings = phrases(['mojibake', 'utf-8', 'unicode', 'character encoding', 'character encodings'])

export default rule({
  name: 'mojibake',
  about: 'Flags characters that were read in the wrong encoding.',
  why: 'UTF-8 read as Windows-1252 turns each quotation mark, dash and accent into two or three characters of rubbish.',
  family: 'damage',
  severity: 'error',
  preset: 'recommended',
  fix: 'safe',
  scope: 'any',
  roles: 'any',
  *check(article) {
    if (!article.hasRareCharacters) return
    for (const match of article.text.matchAll(garbled)) {
      if (aboutEncodings.in(article).length > 0) return
      const [actual] = match
      const repaired = actual.length === 1 ? fromControl(actual) : repair(actual)
      // `CAFÉ™` is a capital and a trademark sign: one lone capital with a sign behind it is no proof.
      // `café”—` could be a character of Chinese by its bytes: punctuation of print alone is no proof.
      if (!telling.test(actual.slice(1)) && actual.length > 1) continue
      if (repaired === undefined || (isNameWithSign(article.text, match.index, actual) && actual.length === 2)) continue
      const at = {start: match.index, end: match.index + actual.length}
      yield {at, reason: `Unexpected garbled character ${quote(actual)}, use ${quote(repaired)}`, expected: [repaired]}
    }
  }
})

function isNameWithSign(text: string, at: number, actual: string): boolean {
  return /[\u2122\u00ae\u00a9]$/.test(actual) && /\p{Lu}$/u.test(text.slice(Math.max(0, at - 1), at))
}
