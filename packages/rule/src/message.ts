import type {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import type {Finding} from './finding.ts'

/** The name that all messages bear as their `source`. */
export const source = 'lint-news'

/** Makes the vfile message of a finding, by vfile's conventions. */
export function toMessage(finding: Finding, file: VFile): VFileMessage {
  // A stack trace would be most of the cost of a message, and nobody reads it.
  const {stackTraceLimit} = Error
  Error.stackTraceLimit = 0
  const message = new VFileMessage(finding.reason, {
    ruleId: finding.ruleId,
    source,
    place: finding.place
  })
  Error.stackTraceLimit = stackTraceLimit
  if (file.path) {
    message.name = `${file.path}:${message.name}`
    message.file = file.path
  }
  message.fatal = finding.severity === 'error' ? true : finding.severity === 'warning' ? false : undefined
  message.url = finding.url
  message.note = [finding.note, ...finding.evidence.map((each) => `- ${each}`)].join('\n')
  message.actual = finding.actual
  message.expected = finding.expected ? [...finding.expected] : undefined
  return Object.assign(message, {
    family: finding.family,
    fix: finding.fix,
    related: finding.related,
    span: {start: finding.start, end: finding.end}
  })
}
