import {detailsOf, levelOf} from 'lint-news/host'
import type {VFileMessage} from 'vfile-message'
import {type Diagnostic, DiagnosticSeverity} from 'vscode-languageserver-types'
import type {LintedDocument} from '../linted-document.ts'
import {positionOf, rangeOf} from '../ranges.ts'

/** More than these nobody reads, and editors grow slow; the lens counts all. */
const most = 5000

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information
} as const

/** What was found, as editors underline it. */
export function diagnosticsOf({messages, document}: LintedDocument): readonly Diagnostic[] {
  return messages.slice(0, most).map((message) => diagnosticOf(message, document.uri))
}

/** A message as an editor underlines it; what it points to elsewhere in the article comes along. */
export function diagnosticOf(message: VFileMessage, uri: string): Diagnostic {
  const {ruleId, source = 'lint-news', reason, url} = message
  const {related = []} = detailsOf(message)
  return {
    range: rangeOf(message),
    severity: severities[levelOf(message)],
    source,
    message: reason,
    ...(ruleId ? {code: ruleId} : {}),
    ...(url ? {codeDescription: {href: url}} : {}),
    ...(related.length > 0
      ? {
          relatedInformation: related.map(({start, end, reason}) => ({
            location: {uri, range: {start: positionOf(start), end: positionOf(end)}},
            message: reason
          }))
        }
      : {})
  }
}
