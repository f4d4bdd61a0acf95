import {createHash} from 'node:crypto'
import {type Article, blockAt} from '@lint-news/article'
import type {Span} from '@lint-news/rule'

/** Names findings of one article, one after another, in order. */
export type Fingerprint = (ruleId: string, span: Span) => string

/**
 * Returns what names the findings of an article by what they say of which line: rule, text at the place, and the line it stands in.
 * Edits elsewhere leave the name as it was; of findings that are alike in all three, each gets its own.
 */
export function fingerprintsOf(article: Article): Fingerprint {
  const seen = new Map<string, number>()
  return (ruleId, {start, end}) => {
    const line = blockAt(article, start)?.text ?? ''
    const parts = [ruleId, article.text.slice(start, end), line].map((part) => part.replace(/\s+/g, ' ').trim())
    const digest = createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16)
    const count = (seen.get(digest) ?? 0) + 1
    seen.set(digest, count)
    return `${digest}:${count}`
  }
}
