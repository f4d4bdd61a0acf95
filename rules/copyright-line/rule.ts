import {furnitureBlocks} from '@lint-news/article'
import {quote, rule} from '@lint-news/rule'

export default rule({
  name: 'copyright-line',
  about: 'Flags notes of copyright, reprint rights and trade marks.',
  why: 'Such a note is the publisher’s and stands under every story alike.',
  family: 'furniture',
  severity: 'warning',
  preset: 'recommended',
  fix: 'safe',
  roles: ['furniture'],
  *check(article) {
    for (const block of furnitureBlocks(article, 'copyright')) {
      yield {
        at: block,
        reason: `Unexpected copyright note ${quote(block.text)}, remove it`,
        expected: [''],
        evidence: block.evidence
      }
    }
  }
})
