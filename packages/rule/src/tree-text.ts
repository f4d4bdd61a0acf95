import {type Origin, OriginWriter} from '@lint-news/article'
import type {Literal, Root} from 'nlcst'
import {visit} from 'unist-util-visit'

/**
 * Reads the text of an NLCST tree off its leaves. Where it spells the source the way back is the identity; where the tree was
 * bridged from Markdown or HTML each leaf leads to the place that it came from.
 */
export function treeText(tree: Root, source: string): {readonly text: string; readonly origin: Origin | undefined} {
  const writer = new OriginWriter(source)
  let reached = 0
  visit(tree, (node) => {
    if (!('value' in node)) return
    const {value, position} = node as Literal
    const from = position?.start.offset ?? reached
    reached = position?.end.offset ?? reached
    writer.write(value, from, reached)
  })
  const {text} = writer
  return {text, origin: text === source ? undefined : writer.origin()}
}
