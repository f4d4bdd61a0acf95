import {type Article, blockAt} from '@lint-news/article'
import type {InputKind} from '../input/document.ts'

/** A line to insert into a source. */
export interface InsertedLine {
  /** Where, by UTF-16 offset. */
  readonly offset: number
  /** What, with its line ending. */
  readonly text: string
}

/**
 * Returns the comment that keeps back what a rule says of the paragraph at an offset of the article's text, on a line of its own above
 * it; undefined where that would be within a tag.
 */
export function ignoreComment(article: Article, kind: InputKind, ruleId: string, at: number): InsertedLine | undefined {
  const {source, startOf} = article.origin
  const from = startOf(blockAt(article, at)?.start ?? 0)
  const offset = lineStart(source, from)
  if (kind === 'html' && isInTag(source, offset)) return undefined
  // As deep as the paragraph: in Markdown it would end a list else.
  const [indent] = /^[^\S\r\n]*/.exec(source.slice(offset, from))!
  const ending = /\r\n|\r|\n/.exec(source)?.[0] ?? '\n'
  return {offset, text: `${indent}<!-- lint-news ignore ${ruleId} -->${ending}`}
}

function lineStart(source: string, offset: number): number {
  const first = source.charCodeAt(0) === 0xfeff ? 1 : 0
  const before = source.slice(first, offset)
  return first + Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1
}

function isInTag(source: string, offset: number): boolean {
  const before = source.slice(0, offset)
  return before.lastIndexOf('<') > before.lastIndexOf('>')
}
