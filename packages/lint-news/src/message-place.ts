import type {Point} from '@lint-news/rule'
import type {VFileMessage} from 'vfile-message'

/** Returns where a message points: from, to; undefined for one about the file as a whole. */
export function placeOf({
  place
}: Pick<VFileMessage, 'place'>): {readonly start: Point; readonly end: Point} | undefined {
  if (!place) return undefined
  const {start, end} = 'start' in place ? place : {start: place, end: place}
  return {start: {...start, offset: start.offset ?? 0}, end: {...end, offset: end.offset ?? 0}}
}
