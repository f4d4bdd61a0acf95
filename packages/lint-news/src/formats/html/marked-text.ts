import type {Span} from '@lint-news/rule'
import {detailsOf, type Level, levelOf} from '../details.ts'
import type {Cluster} from './clusters.ts'
import {html, type Markup} from './markup.ts'
import {tipOf} from './tip.ts'

const ranks: readonly Level[] = ['info', 'warning', 'error']

/**
 * Writes a part of a text with its marks. `clusters` are those that touch it; `nameOf` names each once, where it is told what it is:
 * behind its first mark.
 */
export function markedText(
  text: string,
  {start, end}: Span,
  clusters: readonly Cluster[],
  nameOf: (cluster: Cluster) => string | undefined
): readonly (string | Markup)[] {
  const parts: Array<string | Markup> = []
  let from = start
  for (const cluster of clusters) {
    const opens = Math.max(start, cluster.start)
    const closes = Math.min(end, cluster.end)
    if (opens > from) parts.push(text.slice(from, opens))
    parts.push(markOf(text, {start: opens, end: closes}, cluster, nameOf(cluster)))
    from = Math.max(from, closes)
  }
  if (from < end) parts.push(text.slice(from, end))
  return parts
}

function markOf(text: string, span: Span, {messages}: Cluster, name: string | undefined): Markup {
  const level = ranks.findLast((rank) => messages.some((message) => levelOf(message) === rank))!
  const empty = span.start === span.end ? ' empty' : ''
  const content = piecesOf(
    text,
    span,
    messages.map((message) => detailsOf(message).span!)
  )
  return name
    ? html`<span class="told"><mark id="${name}" class="${level}${empty}" tabindex="0" aria-describedby="${name}-tip">${content}</mark><span class="tip" role="tooltip" id="${name}-tip">${messages.map(tipOf)}</span></span>`
    : html`<mark class="${level}">${content}</mark>`
}

/** Where findings lie within one another, the inner ones are marked again. */
function piecesOf(text: string, {start, end}: Span, spans: readonly Span[]): readonly (string | Markup)[] {
  const cuts = [...new Set([start, end, ...spans.flatMap((span) => [span.start, span.end])])]
    .filter((cut) => cut >= start && cut <= end)
    .sort((a, b) => a - b)
  return cuts.slice(1).map((to, index) => {
    const from = cuts[index]
    const piece = text.slice(from, to)
    const depth = spans.filter((span) => span.start <= from && span.end >= to).length
    return depth > 1 && spans.length > 1 ? html`<u>${piece}</u>` : piece
  })
}
