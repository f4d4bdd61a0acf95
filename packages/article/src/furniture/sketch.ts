import type {FurnitureLine} from '@lint-news/lexicon'
import type {Block} from '../block.ts'
import {type Clue, weightOf} from './clue.ts'
import {lineClues} from './line-clues.ts'
import {type Shape, shapeOf} from './shape.ts'

/** A block as the first pass leaves it: what it says of itself, before anybody asks its neighbours. */
export interface Sketch {
  readonly block: Block
  readonly shape: Shape
  readonly clues: readonly Clue[]
  /** What the whole line is known as, if it is. */
  readonly line: FurnitureLine | undefined
  /** The weight of its own words alone. */
  readonly own: number
}

/** Sketches the blocks of an article, in order. */
export function sketch(blocks: readonly Block[]): readonly Sketch[] {
  return blocks.map((block) => {
    const {clues, line} = lineClues(block)
    return {block, shape: shapeOf(block), clues, line, own: weightOf(clues)}
  })
}
