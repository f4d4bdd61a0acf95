import type {Article, Quotation} from '@lint-news/article'
import {quote, rule} from '@lint-news/rule'
import {isWholeSentence} from './is-whole-sentence.ts'

export default rule<{minWords: number}>({
  name: 'displaced-quote-mark',
  about: 'Flags a comma or full stop that was moved out of the quotation marks of a whole sentence.',
  why: 'American and British houses alike keep it inside where a whole sentence is quoted: a rewriting machine moved it.',
  family: 'spin',
  severity: 'warning',
  preset: 'recommended',
  fix: 'safe',
  cues: ['spun', 'stitched'],
  options: {minWords: 4},
  *check(article, {minWords}) {
    const fragments: Moved[] = []
    let commas = 0
    let stops = 0
    for (const quotation of article.quotations) {
      const moved = movedMark(article.text, quotation)
      if (!moved) continue
      const {at, closing, mark} = moved
      if (quotation.words.length < minWords || !isWholeSentence(quotation, mark)) {
        fragments.push(moved)
        continue
      }
      if (mark === ',') commas++
      else stops++
      yield {
        at,
        reason: `Unexpected ${nameOf(mark)} outside the quotation marks ${quote(closing + mark)}, move it inside`,
        expected: [mark + closing],
        severity: mark === '.' && isTolerated(article) ? 'info' : 'warning',
        evidence: [`a whole sentence of ${quotation.words.length} words is quoted`]
      }
    }
    if (commas < leastCommas || article.style.spelling === 'british' || article.style.quotePunctuation.inside > 0)
      return
    for (const {at, closing, mark} of fragments) {
      yield {
        at,
        reason: `Unexpected ${nameOf(mark)} outside the quotation marks ${quote(closing + mark)} of a fragment, move it inside`,
        expected: [mark + closing],
        fix: 'suggestion',
        severity: 'info',
        cues: [],
        evidence: [`the marks of all ${commas + stops} whole sentences were moved out`]
      }
    }
  }
})

/**
 * British houses put the marks of fragments outside, and American ones inside. From so many displaced commas on, and none
 * in its place, the text has been through a machine that moves the marks of both.
 */
const leastCommas = 2

/** A comma or full stop right after the closing marks of a quotation. */
interface Moved {
  readonly at: {readonly start: number; readonly end: number}
  readonly closing: string
  readonly mark: ',' | '.'
}

function movedMark(text: string, quotation: Quotation): Moved | undefined {
  const mark = text[quotation.end]
  // `…”,, said` and `…”...` are damage of another kind.
  if (!quotation.closed || (mark !== ',' && mark !== '.') || text[quotation.end + 1] === mark) return undefined
  const start = endOfWords(text, quotation)
  if (/[.,;:?!…–—-]$/.test(text.slice(quotation.start, start))) return undefined
  return {at: {start, end: quotation.end + 1}, closing: text.slice(start, quotation.end), mark}
}

function nameOf(mark: ',' | '.'): string {
  return mark === ',' ? 'comma' : 'full stop'
}

/** British newsrooms slip now and then with a stop; a machine moves them all, and the commas too. */
function isTolerated({style}: Article): boolean {
  return style.spelling !== 'american' && style.quotePunctuation.inside > style.quotePunctuation.outside
}

/** Where the closing marks of a quotation begin: those of a quotation inside it may close at the same place. */
function endOfWords(text: string, quotation: Quotation): number {
  let at = quotation.end
  while (at > quotation.start && '"”’\'»`'.includes(text[at - 1])) at--
  return at
}
