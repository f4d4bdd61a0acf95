import type {Block} from '@lint-news/article'
import {quote, rule} from '@lint-news/rule'

export default rule({
  name: 'photo-credit-line',
  about: 'Flags lines that credit a picture the text does not have.',
  why: 'The picture stayed on the page: its credit says nothing about the story.',
  family: 'layout',
  severity: 'warning',
  preset: 'recommended',
  fix: 'safe',
  roles: ['credit'],
  *check(article) {
    for (const block of article.blocks) {
      if (block.role !== 'credit') continue
      if (creditsInRow(block) >= 3) continue
      yield {
        at: block,
        reason: `Unexpected photo credit ${quote(block.text)}, remove it`,
        expected: [''],
        evidence: block.evidence
      }
    }
  }
})

/** In a list of prizewinners each line is a name with an agency. */
function creditsInRow(block: Block): number {
  let count = 1
  for (let other = block.previous; other?.role === 'credit' && count < 3; other = other.previous) count++
  for (let other = block.next; other?.role === 'credit' && count < 3; other = other.next) count++
  return count
}
