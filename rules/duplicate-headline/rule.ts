import {quote, rule} from '@lint-news/rule'

export default rule({
  name: 'duplicate-headline',
  about: 'Flags lines that repeat the title.',
  why: 'A page shows its title in several places, and a scraper takes them all for text.',
  family: 'layout',
  severity: 'info',
  preset: 'recommended',
  fix: 'safe',
  roles: ['headline'],
  *check(article) {
    // The headline that opens the article is its title, unless one came beside the text.
    let known = article.givenTitle !== undefined
    for (const block of article.blocks) {
      if (!block.saysTitle) continue
      if (known) {
        yield {
          at: block,
          reason: `Unexpected second headline ${quote(block.text)}, remove it`,
          expected: [''],
          evidence: ['says the title and nothing else']
        }
      }
      known = true
    }
  }
})
