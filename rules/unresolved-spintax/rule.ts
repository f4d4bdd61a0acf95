import type {Block} from '@lint-news/article'
import {quote, rule} from '@lint-news/rule'
import {groupsIn} from './groups.ts'

export default rule({
  name: 'unresolved-spintax',
  about: 'Flags alternatives in braces, from which a rewriting machine should have picked one.',
  why: 'Nobody writes news with a choice of words in it: the text is the pattern of a spun article.',
  family: 'spin',
  severity: 'error',
  preset: 'recommended',
  fix: 'suggestion',
  scope: 'any',
  roles: 'any',
  cues: ['spun'],
  *check(article) {
    const {text} = article
    if (!text.includes('{')) return
    let block: Block | undefined = article.blocks[0]
    for (const {start, end, alternatives} of groupsIn(text)) {
      while (block && block.end < end) block = block.next
      if (!block || isUsage(block, alternatives)) continue
      yield {
        at: {start, end},
        reason: `Unexpected choice of words ${quote(text.slice(start, end))}, keep one of them`,
        expected: alternatives
      }
    }
  }
})

/** How a command is called: `service printer {start|stop}`. */
function isUsage(block: Block, alternatives: readonly string[]): boolean {
  return !block.terminated && alternatives.every((each) => /^[a-z-]+$/.test(each))
}
