import type {Article} from './article.ts'
import type {Block} from './block.ts'
import type {Word} from './word.ts'

/** The last word that starts at or before an offset. */
export function wordAt(article: Article, offset: number): Word | undefined {
  return lastFrom(article.words, offset)
}

/** The last block that starts at or before an offset. */
export function blockAt(article: Article, offset: number): Block | undefined {
  return lastFrom(article.blocks, offset)
}

function lastFrom<Part extends {readonly start: number}>(parts: readonly Part[], offset: number): Part | undefined {
  let from = 0
  let to = parts.length
  while (from < to) {
    const middle = (from + to) >> 1
    if (parts[middle].start <= offset) from = middle + 1
    else to = middle
  }
  return parts[from - 1]
}
