import type {FurnitureKind} from '@lint-news/lexicon'
import type {Article} from '../article.ts'
import type {Block} from '../block.ts'

/** The blocks that are surely page furniture of one of these kinds, in order. */
export function* furnitureBlocks(article: Article, ...kinds: readonly FurnitureKind[]): Generator<Block> {
  for (const block of article.blocks) {
    if (block.furniture && block.confidence === 'sure' && kinds.includes(block.furniture)) yield block
  }
}
