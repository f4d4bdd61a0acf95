import type {Word} from '@lint-news/article'
import {type PhraseMatch, phrases, quote, rule} from '@lint-news/rule'
import {positions} from './words.ts'

const marks = phrases(positions)

export default rule({
  name: 'caption-in-body',
  about: 'Flags captions of pictures that the text does not have, and the marks of captions in its sentences.',
  why: 'A caption speaks of a picture that stayed on the page; in the text it says things twice or out of order.',
  family: 'layout',
  severity: 'warning',
  preset: 'recommended',
  fix: 'suggestion',
  roles: ['body', 'caption', 'list-item'],
  *check(article) {
    for (const block of article.blocks) {
      if (block.role !== 'caption') continue
      yield {
        at: block,
        reason: `Unexpected caption ${quote(block.text)}, remove it`,
        expected: [''],
        evidence: block.evidence
      }
    }

    for (const {first, last, phrase} of marks.in(article)) {
      if (!first.before.endsWith('(') || !last.after.startsWith(')') || first.quotation) continue
      if (first.block.role === 'caption' || !followsName(first)) continue
      if (phrase.length === 1 && !isPosition(first, marks.in(article))) continue
      const place = {start: first.start - 1, end: last.end + 1}
      yield {
        at: place,
        reason: `Unexpected caption mark ${quote(article.text.slice(place.start, place.end))}, remove it`,
        expected: [''],
        evidence: ['says where somebody stands in a picture']
      }
    }
  }
})

/** `Ms Aro (left)`, not `the opposition (left) and`, `bats with the other hand (left)`. */
function followsName({previous}: Word): boolean {
  return previous?.casing === 'capitalized' && previous.previous !== undefined
}

// Only parties are written so: `(D)`, `(R-Ohio)`, `(R) of Ohio`.
const parties = /\(D\)|\([DRIL][-–,]|\([RIL]\) (?:of|from)\b/

/**
 * Whether a letter in brackets is a place in a picture rather than a party or a grade: `(L)` is, where the article has no
 * parties in brackets; `(R)` and `(C)` are with an `(L)` near by.
 */
function isPosition(letter: Word, all: ReadonlyArray<PhraseMatch<string>>): boolean {
  if (letter.text !== letter.text.toUpperCase()) return false
  // `(L)` heads the column of losses in a table, and stands behind each liberal in a list.
  if (all.filter(({phrase}) => phrase === letter.key).length > 2) return false
  const near = all.some(({phrase, first}) => phrase === 'l' && Math.abs(first.index - letter.index) < 30)
  return near && !parties.test(letter.article.text)
}
