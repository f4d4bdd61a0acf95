import type {FurnitureKind} from '@lint-news/lexicon'
import type {Article} from '../article.ts'
import type {Block} from '../block.ts'

const found = {}

/** The blocks that are surely page furniture of one of these kinds, in order. */
export function furnitureBlocks(article: Article, ...kinds: readonly FurnitureKind[]): readonly Block[] {
  let blocks = article.notes.get(found) as readonly Block[] | undefined
  if (!blocks) {
    blocks = article.blocks.filter(({furniture, confidence}) => furniture !== undefined && confidence === 'sure')
    article.notes.set(found, blocks)
  }
  return blocks.length > 0 ? blocks.filter(({furniture}) => kinds.includes(furniture!)) : blocks
}
