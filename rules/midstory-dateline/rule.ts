import type {Block} from '@lint-news/article'
import {quote, rule} from '@lint-news/rule'

/** Paragraphs of the story that stand before a dateline if it opens another story. */
const leastParagraphs = 3

/** Round-ups and live blogs have a dateline an item: from so many on they are the article’s own way. */
const mostDatelines = 3

export default rule({
  name: 'midstory-dateline',
  about: 'Flags datelines that open another story inside the article.',
  why: 'An agency puts its dateline before the first paragraph alone: a second one shows where a second story was pasted in.',
  family: 'layout',
  severity: 'error',
  preset: 'recommended',
  cues: ['stitched'],
  roles: ['body'],
  *check(article) {
    const found: Block[] = []
    let first = false
    let paragraphs = 0
    for (const block of article.blocks) {
      if (block.role !== 'body') continue
      if (block.dateline) {
        if (paragraphs < leastParagraphs) first = true
        else if (!isEntry(block)) found.push(block)
      }
      paragraphs++
    }
    if (found.length + (first ? 1 : 0) >= mostDatelines) return
    for (const {dateline} of found) {
      const text = article.text.slice(dateline!.start, dateline!.end)
      yield {
        at: dateline!,
        reason: `Unexpected dateline ${quote(text)} in the middle of a story, remove the other story that it opens`,
        evidence: [first ? 'another dateline opens the article' : 'paragraphs without a dateline stand before it'],
        // What looks like a lead-in (a long summary, captions) may stand before the only dateline.
        severity: first ? 'error' : 'warning'
      }
    }
  }
})

/** Whether a block is an entry of a live blog or a list: a time, a crosshead or a bullet stands over it. */
function isEntry({previous}: Block): boolean {
  return previous?.role === 'date' || previous?.role === 'crosshead' || previous?.role === 'list-item'
}
