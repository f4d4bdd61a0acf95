import {furnitureBlocks} from '@lint-news/article'
import {quote, rule} from '@lint-news/rule'

export default rule({
  name: 'consent-or-script-text',
  about: 'Flags notices on cookies, scripts, browsers and ad blockers.',
  why: 'The page says this to a browser or its owner; the story does not.',
  family: 'furniture',
  severity: 'error',
  preset: 'recommended',
  fix: 'safe',
  roles: ['furniture'],
  *check(article) {
    for (const block of furnitureBlocks(article, 'consent')) {
      yield {
        at: block,
        reason: `Unexpected site notice ${quote(block.text)}, remove it`,
        expected: [''],
        evidence: block.evidence
      }
    }
  }
})
