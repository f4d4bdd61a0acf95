import {type Kept, pointsOf} from '@lint-news/rule'
import {readerOf, repairSource, sourceLinter} from 'lint-news/host'
import type {TextEdit} from 'vscode-languageserver-types'
import type {LintedDocument} from '../linted-document.ts'
import {positionOf} from '../ranges.ts'

/** The edits that make all safe fixes, until none is left. */
export async function fixAllOf({
  document: {path, kind, text},
  settingsOf
}: LintedDocument): Promise<readonly TextEdit[]> {
  if (kind === 'jsonl') return []
  const {rules} = await settingsOf(path)
  const lintSource = sourceLinter(await readerOf(kind), kind, rules, true)
  const repaired = repairSource(text, lintSource(text), lintSource, ['safe'])
  return editsOf(text, repaired.text, repaired.kept)
}

/** What lies between the stretches that were kept. */
function editsOf(before: string, after: string, kept: readonly Kept[]): readonly TextEdit[] {
  const pointOf = pointsOf(before)
  const edits: TextEdit[] = []
  let from = 0
  let to = 0
  for (const stretch of [...kept, {from: before.length, to: after.length, length: 0}]) {
    if (stretch.from > from || stretch.to > to) {
      edits.push({
        range: {start: positionOf(pointOf(from)), end: positionOf(pointOf(stretch.from))},
        newText: after.slice(to, stretch.to)
      })
    }
    from = stretch.from + stretch.length
    to = stretch.to + stretch.length
  }
  return edits
}
