import {wordAt} from '@lint-news/article'
import {quote, rule} from '@lint-news/rule'
import {latin} from './words.ts'

const mixed = /[A-Za-z][\u0370-\u03ff\u0400-\u052f]|[\u0370-\u03ff\u0400-\u052f][A-Za-z]/g
const foreign = /[\u0370-\u03ff\u0400-\u052f]/g

export default rule({
  name: 'mixed-script-word',
  about: 'Flags words whose letters come from two scripts that look alike.',
  why: 'A Cyrillic `о` in a Latin word is put there to slip past a filter: readers see one word, machines another.',
  family: 'damage',
  severity: 'error',
  preset: 'recommended',
  fix: 'suggestion',
  scope: 'any',
  roles: 'any',
  *check(article) {
    if (!article.hasRareCharacters) return
    let reached = 0
    for (const match of article.text.matchAll(mixed)) {
      if (match.index < reached) continue
      const word = wordAt(article, match.index)
      if (!word || word.end <= match.index) continue
      reached = word.end
      const letters = word.text.match(foreign)!
      // Units and formulas (`µg`, `Ωm`, `βcell`) hold letters that no Latin letter looks like.
      if (!letters.every((letter) => latin.has(letter))) continue
      const expected = word.text.replace(foreign, (letter) => latin.get(letter)!)
      yield {
        at: word,
        reason: `Unexpected mix of scripts in ${quote(word.text)}, write ${quote(expected)} in Latin letters`,
        expected: [expected],
        evidence: letters.map(
          (letter) => `${letter} is U+${letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
        )
      }
    }
  }
})
