import type {Article, Word} from '@lint-news/article'
import {articles} from '@lint-news/lexicon'
import {type Problem, phrases, quote} from '@lint-news/rule'
import {stateNouns} from './words.ts'

const found = phrases(['u.k.', 'u.n.', 'u.s.', 'us'])
const nouns = new Set(stateNouns)

/** Flags `us officials` and `U.s.`: abbreviations that lost their capitals. */
export function* smallLetters(article: Article): Iterable<Problem> {
  for (const {first} of found.in(article)) {
    const isAbbreviation = first.key.includes('.')
    if (first.casing === 'upper' || first.quotation || !(isAbbreviation ? first.capital : isCountry(first))) continue
    const expected = first.stem.toUpperCase() + first.text.slice(first.stem.length)
    yield {
      at: first,
      reason: `Unexpected small letters in ${quote(first.text)}, use ${quote(expected)}`,
      expected: [expected],
      kind: 'small letters'
    }
  }
}

/** `a us missile`, `where us officials`, and not the pronoun: `told us officials would call`, `for us citizens`. */
function isCountry(us: Word): boolean {
  const {previous, next} = us
  if (us.capital || us.text !== 'us' || !next || us.after.trim() !== '' || next.capital || !nouns.has(next.key))
    return false
  if (!previous || us.before.trim() !== '') return false
  return articles.has(previous.key) || /^(?:although|because|but|if|that|when|where|while)$/.test(previous.key)
}
