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
    const {text} = article
    for (const quotation of article.quotations) {
      if (!quotation.closed || quotation.words.length < minWords) continue
      const mark = text[quotation.end]
      // `…”,, said` and `…”...` are damage of another kind.
      if ((mark !== ',' && mark !== '.') || text[quotation.end + 1] === mark) continue
      const start = endOfWords(text, quotation)
      const closing = text.slice(start, quotation.end)
      if (/[.,;:?!…–—-]$/.test(text.slice(quotation.start, start))) continue
      if (!isWholeSentence(quotation, mark)) continue
      yield {
        at: {start, end: quotation.end + 1},
        reason: `Unexpected ${mark === ',' ? 'comma' : 'full stop'} outside the quotation marks ${quote(closing + mark)}, move it inside`,
        expected: [mark + closing],
        severity: mark === '.' && isTolerated(article) ? 'info' : 'warning',
        evidence: [`a whole sentence of ${quotation.words.length} words is quoted`]
      }
    }
  }
})

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
