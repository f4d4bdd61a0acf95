import {soundness} from '@lint-news/rule'
import {levelOf, summaryOf} from 'lint-news/host'
import type {CodeLens} from 'vscode-languageserver-types'
import type {LintedDocument} from '../linted-document.ts'
import {showReport} from '../names.ts'

/** The verdict, above the first line of each article. */
export function lensesOf({articles, document: {uri}}: LintedDocument): readonly CodeLens[] {
  return articles.flatMap(({verdict, line, file: {messages}}) => {
    if (!verdict) return []
    const start = {line, character: 0}
    return {
      range: {start, end: start},
      command: {
        title: `${verdict.name}, ${soundness(verdict)} sound: ${summaryOf(messages.map(levelOf))}`,
        command: showReport,
        arguments: [uri]
      }
    }
  })
}
