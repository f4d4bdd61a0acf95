import type {Block} from '@lint-news/article'

/** Fewer words make a crosshead, more a paragraph. */
const leastWords = 4
const mostWords = 20

/**
 * The headline that a paragraph inside the story hangs on: a line without end mark right above, with no blank line
 * between, in an article that parts its paragraphs by blank lines.
 */
export function headlineAbove(block: Block): Block | undefined {
  const above = block.previous
  if (!above?.previous || above.terminated) return undefined
  if (above.words.length < leastWords || above.words.length > mostWords) return undefined
  if (above.role !== 'body' && above.role !== 'headline') return undefined
  if (block.afterBlank || !above.afterBlank) return undefined
  return above
}
