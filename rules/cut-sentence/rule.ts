import type {Block} from '@lint-news/article'
import {quote, rule} from '@lint-news/rule'
import {titles} from './words.ts'

/** Blocks of fewer words are signatures and lines of the layout. */
const leastWords = 5

export default rule({
  name: 'cut-sentence',
  about: 'Flags paragraphs that end at an abbreviation in mid-sentence.',
  why: 'A splitter took the stop of `Sen.` or `U.S.` for the end: the rest of the sentence is lost or stands elsewhere.',
  family: 'damage',
  severity: 'warning',
  preset: 'recommended',
  scope: 'any',
  *check(article) {
    for (const block of article.blocks) {
      const last = block.words.at(-1)
      if (!last || block.words.length < leastWords || article.text[block.end - 1] !== '.') continue
      const cut = last.capital && (endsAtTitle(block) || endsInInitialism(block))
      if (!cut) continue
      const {next} = block
      yield {
        at: [last, block],
        reason: `Unexpected end of a paragraph at ${quote(article.text.slice(last.start, block.end))}, restore the rest of the sentence`,
        related: next ? [{at: next, reason: 'the next paragraph may hold the rest'}] : []
      }
    }
  }
})

/** `… my support", Sen.`, but not `… a house on Rodeo Dr.`, nor a name in capitals before it. */
function endsAtTitle(block: Block): boolean {
  const last = block.words.at(-1)!
  return titles.has(last.key) && block.end - last.end === 1
}

/** `… imposed by the U.`: one letter of an initialism, behind an article. */
function endsInInitialism(block: Block): boolean {
  const last = block.words.at(-1)!
  return last.end - last.start === 1 && last.text !== 'I' && block.end - last.end === 1 && last.previous?.key === 'the'
}
