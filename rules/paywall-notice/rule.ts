import {furnitureBlocks} from '@lint-news/article'
import {quote, rule} from '@lint-news/rule'

export default rule({
  name: 'paywall-notice',
  about: 'Flags notices that ask for a subscription before reading on.',
  why: 'Where such a notice stands, the rest of the story is often missing too.',
  family: 'furniture',
  severity: 'warning',
  preset: 'recommended',
  fix: 'safe',
  roles: ['furniture'],
  *check(article) {
    for (const block of furnitureBlocks(article, 'paywall')) {
      yield {
        at: block,
        reason: `Unexpected paywall notice ${quote(block.text)}, remove it`,
        expected: [''],
        evidence: block.evidence
      }
    }
  }
})
