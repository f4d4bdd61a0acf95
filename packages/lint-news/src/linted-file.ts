import {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import type {FileReport, MessageData} from './file-report.ts'
import {standardInput} from './input/find-inputs.ts'

/** A file with its messages and, where it could be linted, its verdict; and what formats show of it. */
export interface LintedFile extends Pick<FileReport, 'verdict' | 'shown'> {
  readonly file: VFile
}

/** Puts a report in the hands of formats. */
export function lintedFile(path: string, {messages, verdict, shown}: FileReport): LintedFile {
  const file = new VFile({path: path === standardInput ? '<stdin>' : path})
  // Stack traces would be most of the cost of messages, and nobody reads them.
  const {stackTraceLimit} = Error
  Error.stackTraceLimit = 0
  // One by one: a million are too many arguments of a call.
  for (const message of messages) file.messages.push(messageOf(message, file.path))
  Error.stackTraceLimit = stackTraceLimit
  return {file, verdict, shown}
}

function messageOf({reason, place, ruleId, source, ...rest}: MessageData, path: string): VFileMessage {
  const message = new VFileMessage(reason, {ruleId, source, ...(place ? {place} : {})})
  return Object.assign(message, rest, {file: path, name: place ? `${path}:${message.name}` : message.name})
}
