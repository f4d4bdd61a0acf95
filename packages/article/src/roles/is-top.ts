import type {Block} from '../block.ts'
import type {Surroundings} from './detector.ts'

/** The index of the last block that may stand above a story, and that may name its author. */
export const lastBlock = 7

/** Whether only lines of the layout stand before a block. */
export function isTop(block: Block, {before}: Surroundings): boolean {
  return block.index <= lastBlock && before.every(({role}) => role !== 'body')
}
