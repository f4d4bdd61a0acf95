import {quote, rule} from '@lint-news/rule'

export default rule({
  name: 'suspected-furniture',
  about: 'Flags lines that look like page furniture where the evidence is thin.',
  why: 'One sign alone does not tell a label from a crosshead: somebody should look.',
  family: 'furniture',
  severity: 'info',
  preset: 'strict',
  fix: 'suggestion',
  roles: ['furniture'],
  *check(article) {
    for (const block of article.blocks) {
      if (!block.furniture || block.confidence !== 'likely') continue
      yield {
        at: block,
        reason: `Unexpected line ${quote(block.text)}, remove it if it is no part of the story`,
        expected: [''],
        evidence: block.evidence
      }
    }
  }
})
