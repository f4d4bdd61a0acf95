import type {Span} from '@lint-news/rule'
import type {VFileMessage} from 'vfile-message'
import {detailsOf} from '../details.ts'

/** Messages whose places overlap: one mark in the text, which tells them all. */
export interface Cluster extends Span {
  readonly messages: readonly VFileMessage[]
}

/** Puts messages together whose places overlap, in order; those without a place in the text are left out. */
export function clustersOf(messages: readonly VFileMessage[]): readonly Cluster[] {
  const clusters: Array<{start: number; end: number; messages: VFileMessage[]}> = []
  const placed = messages
    .flatMap((message) => {
      const {span} = detailsOf(message)
      return span ? [{...span, message}] : []
    })
    .sort((a, b) => a.start - b.start || b.end - a.end)
  for (const {start, end, message} of placed) {
    const last = clusters.at(-1)
    if (last && (start < last.end || (start === last.start && end === last.end))) {
      last.end = Math.max(last.end, end)
      last.messages.push(message)
    } else clusters.push({start, end, messages: [message]})
  }
  return clusters
}
