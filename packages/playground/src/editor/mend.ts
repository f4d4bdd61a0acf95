import type {ChangeSpec} from '@codemirror/state'
import type {EditorView} from '@codemirror/view'
import {changesOf, type Finding, fix, type Replacement} from '@lint-news/rule'
import type {Cleaned} from '../protocol.ts'
import {rangeOf} from './reported.ts'

/** The replacements that can be put in for a finding as they stand. */
export function replacementsOf({fix, expected}: Finding): readonly string[] {
  return fix && expected ? expected : []
}

/** Puts a replacement in, as a change that can be undone. False where the text has become another meanwhile. */
export function mend(view: EditorView, finding: Finding, replacement: string): boolean {
  const range = rangeOf(view.state, finding)
  if (!range || view.state.doc.sliceString(range.from, range.to) !== finding.actual) return false
  const {start, end} = finding.place
  const place = {start: {...start, offset: range.from}, end: {...end, offset: range.to}}
  const {changes} = fix(view.state.doc.toString(), [{...finding, place, expected: [replacement], fix: 'safe'}])
  view.dispatch({
    changes: changes.map(changeSpec),
    userEvent: 'input.fix',
    scrollIntoView: true
  })
  return true
}

/** Puts a cleaned copy in place of the text that it was made of, as one change that leaves alone what was kept. */
export function putCleaned(view: EditorView, cleaned: Cleaned): void {
  view.dispatch({changes: changesOf(view.state.doc, cleaned).map(changeSpec), userEvent: 'input.fix'})
}

function changeSpec({start, end, replacement}: Replacement): ChangeSpec {
  return {from: start, to: end, insert: replacement}
}
