import type {VFileMessage} from 'vfile-message'
import {type Hover, MarkupKind, type Position} from 'vscode-languageserver-types'
import type {LintedDocument} from '../linted-document.ts'
import {meet, rangeOf} from '../ranges.ts'

/** Why the findings at a place are findings, and what speaks for them: what they are, editors show by themselves. */
export function hoverOf({messages}: LintedDocument, position: Position): Hover | null {
  const here = messages.filter((message) => message.note && meet(rangeOf(message), {start: position, end: position}))
  if (here.length === 0) return null
  return {
    contents: {kind: MarkupKind.Markdown, value: here.map(sectionOf).join('\n\n')},
    range: rangeOf(here[0])
  }
}

function sectionOf({ruleId, url, note = ''}: VFileMessage): string {
  const [why, ...evidence] = note.split('\n')
  return [`${url ? `[${ruleId}](${url})` : ruleId}: ${why}`, ...(evidence.length > 0 ? ['', ...evidence] : [])].join(
    '\n'
  )
}
