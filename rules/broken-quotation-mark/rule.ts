import type {Quotation} from '@lint-news/article'
import {type Problem, quote, rule} from '@lint-news/rule'

export default rule({
  name: 'broken-quotation-mark',
  about:
    'Flags misplaced quotation marks: a space before the closing one, an opening one that closes, a pair around nothing.',
  why: 'Rewriting and re-punctuating machines leave such marks, and readers and tools lose track of who speaks.',
  family: 'damage',
  severity: 'info',
  preset: 'recommended',
  fix: 'suggestion',
  scope: 'any',
  *check(article) {
    for (const quotation of article.quotations) {
      if (!quotation.closed || quotation.marks.endsWith('single')) continue
      const problem = spaceBeforeClosing(quotation) ?? openingThatCloses(quotation) ?? emptyPair(quotation)
      if (problem) yield problem
    }
  }
})

/** `dying, ” she said`: only behind a comma or stop, since marks set in spaces on both sides are somebody’s style. */
function spaceBeforeClosing({block, start, end, text}: Quotation): Problem | undefined {
  const tail = /[,.?!…]\s+$/.exec(text)
  if (!tail || /^\s/.test(text)) return undefined
  const {text: source} = block.article
  const from = end - 1 - tail[0].length
  if (from <= start) return undefined
  const actual = source.slice(from, end)
  return {
    at: {start: from, end},
    reason: `Unexpected space in ${quote(actual)}, close the quotation right behind its last word`,
    expected: [actual.replace(/\s+/g, '')]
  }
}

function openingThatCloses({block, start, end}: Quotation): Problem | undefined {
  const {text} = block.article
  // In German and its neighbours `„…“` is right.
  if (text[end - 1] !== '“' || text[start] !== '“') return undefined
  return {
    at: {start: end - 1, end},
    reason: 'Unexpected opening mark `“` at the end of a quotation, use `”`',
    expected: ['”']
  }
}

function emptyPair({start, end, text}: Quotation): Problem | undefined {
  if (text.trim() !== '') return undefined
  return {at: {start, end}, reason: 'Unexpected empty quotation, restore the words or remove the marks'}
}
