import {OriginWriter, type SourceDocument} from '@lint-news/article'
import type {Directive} from './directives.ts'

/** The text of a plain source without the lines of its directives, which are no part of the article. */
export function withoutDirectives(source: string, directives: readonly Directive[]): SourceDocument {
  const writer = new OriginWriter(source)
  let from = 0
  for (const {start, end} of directives) {
    const lineStart = Math.max(source.lastIndexOf('\n', start), source.lastIndexOf('\r', start)) + 1
    writer.write(source.slice(from, lineStart), from, lineStart)
    const ending = /[^\S\r\n]*(?:\r\n|\r|\n)?/y
    ending.lastIndex = end
    ending.test(source)
    from = ending.lastIndex
  }
  writer.write(source.slice(from), from, source.length)
  return {text: writer.text, origin: writer.origin(), hints: [], quoted: []}
}
