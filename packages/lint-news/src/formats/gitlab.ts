import {createHash} from 'node:crypto'
import type {VFileMessage} from 'vfile-message'
import {detailsOf, levelOf} from './details.ts'
import type {Format} from './format.ts'
import {pathInRepository} from './path-in-repository.ts'

const severities = {error: 'major', warning: 'minor', info: 'info'} as const

/** The JSON of GitLab’s code quality reports, which is that of Code Climate with fewer members. */
export const gitlab: Format = async function* (files) {
  let before = '['
  for await (const {file, verdict} of files) {
    const path = pathInRepository(file.path)
    for (const message of file.messages) {
      yield `${before}\n${JSON.stringify(issueOf(message, path, verdict === undefined))}`
      before = ','
    }
  }
  yield before === '[' ? '[]\n' : '\n]\n'
}

function issueOf(message: VFileMessage, path: string, isUnreadable: boolean): object {
  const {reason, ruleId, line = 1, note} = message
  const {fingerprint = `${line}:${reason}`} = detailsOf(message)
  return {
    description: reason,
    ...(note ? {content: {body: note}} : {}),
    check_name: ruleId,
    // GitLab compares findings of two branches by this name: it has to be one of a kind.
    fingerprint: createHash('sha256')
      .update(JSON.stringify([path, ruleId, fingerprint]))
      .digest('hex'),
    severity: isUnreadable ? 'blocker' : severities[levelOf(message)],
    location: {path, lines: {begin: line}}
  }
}
