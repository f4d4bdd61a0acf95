import type {Block, Quotation} from '@lint-news/article'
import {speechVerbs} from '@lint-news/lexicon'
import {quote, rule} from '@lint-news/rule'

const personal = new Set(['he', 'her', 'his', 'i', 'my', 'she', 'their', 'they', 'we', 'who'])

export default rule<{minWords: number}>({
  name: 'unattributed-quote',
  about: 'Flags a paragraph that is nothing but a quotation, with no speaker in it, before it or after it.',
  why: 'News says who speaks: a quotation without a speaker was cut from its story or put into another.',
  family: 'attribution',
  severity: 'warning',
  preset: 'recommended',
  cues: ['stitched'],
  options: {minWords: 5},
  *check(article, {minWords}) {
    const alone = article.quotations.filter(
      (quotation) => quotation.words.length >= minWords && isParagraph(quotation) && quotation.speaker === undefined
    )
    if (alone.length === 0) return
    const peopled = new Set(article.people.flatMap(({mentions}) => mentions.map(({block}) => block)))
    const suspects = alone
      .map((quotation) => ({quotation, displaced: isDisplaced(quotation)}))
      .filter(({quotation, displaced}) => displaced || !isSaidNearby(quotation, peopled))
    for (const {quotation, displaced} of suspects) {
      yield {
        at: quotation,
        reason: `Unexpected quotation without a speaker ${quote(article.text.slice(quotation.start, quotation.end))}, say who speaks or remove it`,
        severity: displaced || suspects.length > 1 ? 'warning' : 'info',
        evidence: [
          'no speaker in the paragraph',
          displaced
            ? 'the full stop stands outside the quotation marks'
            : 'nobody is named and nothing said in the paragraphs around'
        ]
      }
    }
  }
})

/** Whether the quotation is all that its block holds, and does not go on before or after it. */
function isParagraph({block, start, end, closed, continues, continued, words}: Quotation): boolean {
  if (!closed || continues || continued || start !== block.start || block.role !== 'body') return false
  return block.words.length === words.length && block.end - end <= 1
}

/**
 * No house puts the stop outside a paragraph that is nothing but quotation: it was moved, and the quotation perhaps too. British
 * newsrooms slip now and then, in articles that keep most marks inside.
 */
function isDisplaced({block, end}: Quotation): boolean {
  const {spelling, quotePunctuation} = block.article.style
  if (spelling === 'british' && quotePunctuation.inside > quotePunctuation.outside) return false
  return block.article.text[end] === '.' && block.end === end + 1 && block.words[0].capital
}

/**
 * Whether somebody is there to speak in the paragraphs around: a quotation may go on with the one before, or answer it, or come
 * ahead of whoever said it. Crossheads and pull quotes have no stop; the first paragraph may be a quotation for its own sake.
 */
function isSaidNearby({block, end}: Quotation, peopled: ReadonlySet<Block>): boolean {
  const {previous, next} = block
  if (previous?.role !== 'body' || !previous.terminated) return true
  if (!/[.!?]$/.test(block.article.text.slice(end - 2, end - 1)) || /[?:…]["”’)]*$/.test(previous.text)) return true
  return speaks(previous, peopled) || (next !== undefined && speaks(next, peopled))
}

function speaks(block: Block, peopled: ReadonlySet<Block>): boolean {
  if (block.quotations.length > 0 || peopled.has(block)) return true
  return block.words.some(({key}) => speechVerbs.has(key) || personal.has(key))
}
