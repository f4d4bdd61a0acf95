import {OriginWriter, type SourceDocument} from '@lint-news/article'
import type {Directive} from './directives.ts'

/** The text of a plain source without its directives, which are no part of the article. */
export function withoutDirectives(source: string, directives: readonly Directive[]): SourceDocument {
  const writer = new OriginWriter(source)
  let from = 0
  for (const {start, end} of directives) {
    writer.write(source.slice(from, start), from, start)
    from = end
  }
  writer.write(source.slice(from), from, source.length)
  return {text: writer.text, origin: writer.origin(), hints: []}
}
