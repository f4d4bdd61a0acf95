import type {Article} from '../article.ts'
import type {Block, RoleFinding} from '../block.ts'
import type {RoleHint} from '../source-document.ts'
import {longestLine} from './line-shape.ts'

/** How many blocks may stand under one hint: a page that puts `author-roe` on a whole story says nothing of its lines. */
const mostBlocks = 3

/**
 * Returns what says the role that the markup of the source gives a block; asked for the blocks in order. What looks like furniture
 * is no crosshead and no item of the story's lists: pages head and list their links so.
 */
export function markupHints({
  hints,
  blocks
}: Article): (block: Block, suspected: RoleFinding | undefined) => RoleFinding | undefined {
  const open: Array<{hint: RoleHint; first: number}> = []
  let next = 0
  return (block, suspected) => {
    for (; next < hints.length && hints[next].start <= block.start; next++)
      open.push({hint: hints[next], first: block.index})
    while (open.length > 0 && open[open.length - 1].hint.end <= block.start) open.pop()
    const inner = open.at(-1)
    if (!inner) return undefined
    const {role, evidence, end} = inner.hint
    if (role === 'crosshead' || role === 'list-item' ? suspected : !holdsFew(inner.first, end)) return undefined
    if (role !== 'list-item' && role !== 'caption' && block.end - block.start > longestLine) return undefined
    return {role, evidence: [evidence], marked: true}
  }

  function holdsFew(first: number, end: number): boolean {
    return !(blocks[first + mostBlocks]?.start < end)
  }
}
