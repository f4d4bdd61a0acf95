import {furnitureBlocks} from '@lint-news/article'
import {quote, rule} from '@lint-news/rule'
import {callsInParagraphs} from './in-paragraph.ts'

export default rule({
  name: 'inline-promo',
  about:
    'Flags lines and sentences that send the reader elsewhere: other stories, newsletters, social media, the writer’s address.',
  why: 'A call to read, follow or subscribe speaks for the site and not for the story.',
  family: 'furniture',
  severity: 'warning',
  preset: 'recommended',
  fix: 'suggestion',
  roles: 'any',
  *check(article) {
    for (const block of furnitureBlocks(article, 'promo', 'bio')) {
      yield {
        at: block,
        reason: `Unexpected promotion ${quote(block.text)}, remove it`,
        expected: [''],
        // The mark of pages that are put together by machine; no professional article in 49,575 has it.
        cues: /^more news:/i.test(block.text) ? ['spun', 'stitched'] : undefined,
        evidence: block.evidence
      }
    }
    for (const sentence of callsInParagraphs(article)) {
      yield {
        at: sentence,
        reason: `Unexpected promotion ${quote(sentence.text)} in a paragraph, remove it`,
        expected: [''],
        evidence: ['a sentence that only a site says to its reader']
      }
    }
  }
})
