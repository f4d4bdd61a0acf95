import type {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import type {Finding, Point} from './finding.ts'

/** The name that all messages bear as their `source`. */
export const source = 'lint-news'

/** Makes the vfile message of a finding, by vfile's conventions. `placeOf` leads offsets to another source. */
export function toMessage(
  finding: Finding,
  file: VFile,
  placeOf?: (offset: number, end?: boolean) => Point | undefined
): VFileMessage {
  const start = placeOf ? placeOf(finding.start) : finding.place.start
  const end = placeOf ? placeOf(finding.end, true) : finding.place.end
  // A stack trace would be most of the cost of a message, and nobody reads it.
  const {stackTraceLimit} = Error
  Error.stackTraceLimit = 0
  const message = new VFileMessage(finding.reason, {
    ruleId: finding.ruleId,
    source,
    ...(start && end ? {place: {start, end}} : {})
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
  return Object.assign(message, {family: finding.family, fix: finding.fix, related: finding.related})
}
