import {furnitureBlocks} from '@lint-news/article'
import {quote, rule} from '@lint-news/rule'

export default rule({
  name: 'trailing-tags',
  about: 'Flags lists of tags, topics and categories.',
  why: 'Tags file the page away: they are data about the story, not its text.',
  family: 'furniture',
  severity: 'warning',
  preset: 'recommended',
  fix: 'safe',
  roles: ['furniture'],
  *check(article) {
    for (const block of furnitureBlocks(article, 'tags')) {
      yield {
        at: block,
        reason: `Unexpected list of tags ${quote(block.text)}, remove it`,
        expected: [''],
        evidence: block.evidence
      }
    }
  }
})
