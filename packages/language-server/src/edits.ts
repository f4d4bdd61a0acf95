import type {Origin} from '@lint-news/article'
import {pointsOf, type Replacement} from '@lint-news/rule'
import type {TextEdit} from 'vscode-languageserver-types'
import {positionOf} from './ranges.ts'

/** Returns what tells an editor of changes of a document. */
export function editsIn(text: string): (changes: readonly Replacement[]) => TextEdit[] {
  const pointOf = pointsOf(text)
  return (changes) =>
    changes.map(({start, end, replacement}) => ({
      range: {start: positionOf(pointOf(start)), end: positionOf(pointOf(end))},
      newText: replacement
    }))
}

/** Changes of what a string of JSON says, as changes of the document that spells it. */
export function spelled(changes: readonly Replacement[], {startOf, endOf}: Origin): readonly Replacement[] {
  return changes.map(({start, end, replacement}) => ({
    start: startOf(start),
    end: endOf(end),
    replacement: JSON.stringify(replacement).slice(1, -1)
  }))
}
