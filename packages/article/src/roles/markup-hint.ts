import type {Article} from '../article.ts'
import type {Block, RoleFinding} from '../block.ts'
import type {RoleHint} from '../source-document.ts'
import {longestLine} from './line-shape.ts'

/** How many blocks may stand under one hint: a page that puts `author-roe` on a whole story says nothing of its lines. */
const mostBlocks = 3

/**
 * Returns what says the role that the markup of the source gives a block; asked for the blocks in order. What stands in furniture is
 * furniture. What looks like it is no crosshead and no item of the story's lists: pages head and list their links so.
 */
export function markupHints({
  hints,
  blocks
}: Article): (block: Block, suspected: RoleFinding | undefined) => RoleFinding | undefined {
  const open: Array<{hint: RoleHint; first: number}> = []
  let next = 0
  // The outermost that was met: what is in it is furniture, whatever else it is.
  let furniture: RoleHint | undefined
  return (block, suspected) => {
    for (; next < hints.length && hints[next].start <= block.start; next++) {
      const hint = hints[next]
      open.push({hint, first: block.index})
      if (hint.role === 'furniture' && !(furniture && furniture.end > hint.start)) furniture = hint
    }
    while (open.length > 0 && open[open.length - 1].hint.end <= block.start) open.pop()
    if (furniture && furniture.end > block.start)
      return {role: 'furniture', evidence: [furniture.evidence], furniture: suspected?.furniture, marked: true}
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
