import type {Block, Sentence} from '@lint-news/article'
import {type Pluggable, type Processor, unified} from 'unified'
import {VFile} from 'vfile'
import type {Span} from './finding.ts'
import {partTree} from './part-tree.ts'

/** What an adopted plugin said of a block; offsets are into the article's text. */
export interface AdoptedMessage extends Span {
  readonly reason: string
  readonly expected: readonly string[] | undefined
}

/**
 * Returns what lets a third-party retext plugin look at a block or a sentence. A tree is built for that part alone, so ask only
 * where a cheap test says that the plugin might speak: trees of all parts would cost more than all rules together.
 */
export function adopt(plugin: Pluggable): (part: Block | Sentence) => readonly AdoptedMessage[] {
  let processor: Processor | undefined
  return (part) => {
    processor ??= unified().use([plugin]).freeze() as unknown as Processor
    const file = new VFile(part.text)
    processor.runSync(partTree(part), file)
    return file.messages.flatMap(({place, reason, expected}) => {
      if (!place || !('start' in place) || place.start.offset === undefined || place.end.offset === undefined) return []
      return [
        {
          start: part.start + place.start.offset,
          end: part.start + place.end.offset,
          reason,
          expected: expected ?? undefined
        }
      ]
    })
  }
}
