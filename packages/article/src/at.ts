import type {Article} from './article.ts'
import type {Block} from './block.ts'
import {lastFrom} from './last-from.ts'
import type {Word} from './word.ts'

/** The last word that starts at or before an offset. */
export function wordAt(article: Article, offset: number): Word | undefined {
  return lastFrom(article.words, offset)
}

/** The last block that starts at or before an offset. */
export function blockAt(article: Article, offset: number): Block | undefined {
  return lastFrom(article.blocks, offset)
}
