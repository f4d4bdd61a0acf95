import {rule} from '@lint-news/rule'

const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+|[\u{e0000}-\u{e007f}]+/gu
// Scripts that need joiners and marks of direction, and what emoji are joined of.
const needsJoiners =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Malayalam}\p{Script=Kannada}\p{Script=Telugu}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Thai}\p{Script=Myanmar}]/u
const emoji = /\p{Extended_Pictographic}|[\ufe0f\u20e3]|\p{Emoji_Modifier}/u

const names = new Map([
  ['\u00ad', 'soft hyphen'],
  ['\u200b', 'zero-width space'],
  ['\u200c', 'zero-width non-joiner'],
  ['\u200d', 'zero-width joiner'],
  ['\u2060', 'word joiner'],
  ['\ufeff', 'byte order mark']
])

export default rule({
  name: 'invisible-character',
  about: 'Flags characters that nobody sees: zero-width spaces, stray joiners, direction marks.',
  why: 'They break search, matching and tokenizers, and may hide that a text was copied or altered.',
  family: 'damage',
  severity: 'warning',
  preset: 'recommended',
  fix: 'safe',
  scope: 'any',
  roles: 'any',
  *check(article) {
    if (!article.hasRareCharacters) return
    const {text} = article
    for (const match of text.matchAll(invisible)) {
      const [actual] = match
      const at = {start: match.index, end: match.index + actual.length}
      if (actual === '\ufeff' && at.start === 0) continue
      const around = text.slice(Math.max(0, at.start - 2), at.start) + text.slice(at.end, at.end + 2)
      if (needsJoiners.test(around) || emoji.test(around)) continue
      const what = names.get(actual[0]) ?? (actual.codePointAt(0)! >= 0xe0000 ? 'tag character' : 'direction mark')
      yield {
        at,
        reason: `Unexpected ${what} U+${actual.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}, remove it`,
        expected: [''],
        // A soft hyphen only says where a word may be broken.
        severity: actual[0] === '\u00ad' ? 'info' : undefined
      }
    }
  }
})
