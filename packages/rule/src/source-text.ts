import type {Literal, Root} from 'nlcst'
import {visit} from 'unist-util-visit'
import type {VFile} from 'vfile'
import type {Point} from './finding.ts'
import {pointsOf} from './points.ts'

/** The text of a tree, and the way from its offsets to the places in the source. */
export interface SourceText {
  readonly text: string
  /** The place in the source of an offset; `end` says that a span ends there rather than starts. */
  placeOf(offset: number, end?: boolean): Point | undefined
}

/**
 * Reads the text of an NLCST tree off its leaves. Where it spells the file the way back is the identity; where the
 * tree was bridged from Markdown or HTML each leaf leads to the place that it came from.
 */
export function sourceTextOf(tree: Root, file: VFile): SourceText {
  const leaves: Literal[] = []
  visit(tree, (node) => {
    if ('value' in node) leaves.push(node as Literal)
  })
  const text = leaves.map((leaf) => leaf.value).join('')
  const source = String(file)
  const pointOf = pointsOf(source)
  if (text === source) return {text, placeOf: pointOf}

  const starts: number[] = []
  let length = 0
  for (const leaf of leaves) {
    starts.push(length)
    length += leaf.value.length
  }
  return {
    text,
    placeOf(offset, end = false) {
      let index = starts.findLastIndex((start) => (end ? start < offset : start <= offset))
      if (index < 0) index = 0
      const from = leaves[index]?.position?.start.offset
      return from === undefined ? undefined : pointOf(from + offset - starts[index])
    }
  }
}
