import {judgementOf, levelOf, summaryOf} from 'lint-news/host'
import type {CodeLens} from 'vscode-languageserver-types'
import type {LintedDocument} from '../linted-document.ts'
import {showReport} from '../names.ts'

/** The verdict, above the first line. */
export function lensesOf({verdict, messages, document: {uri}}: LintedDocument): readonly CodeLens[] {
  if (!verdict) return []
  const {quality} = judgementOf(verdict)
  const start = {line: 0, character: 0}
  return [
    {
      range: {start, end: start},
      command: {
        title: `${verdict.name}, ${Math.round(quality * 100)} % sound: ${summaryOf(messages.map(levelOf))}`,
        command: showReport,
        arguments: [uri]
      }
    }
  ]
}
