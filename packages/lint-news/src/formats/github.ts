import type {VFileMessage} from 'vfile-message'
import {placeOf} from '../message-place.ts'
import {levelOf} from './details.ts'
import type {Format} from './format.ts'
import {pathInRepository} from './path-in-repository.ts'

const commands = {error: 'error', warning: 'warning', info: 'notice'} as const

/**
 * Annotations of GitHub Actions. GitHub shows the first ten of each level that a step writes, so a run over many articles is
 * better served by `sarif`.
 */
export const github: Format = async function* (files) {
  for await (const {file} of files) yield file.messages.map((message) => annotationOf(file.path, message)).join('')
}

function annotationOf(path: string, message: VFileMessage): string {
  const properties: Array<readonly [string, string | number]> = [['file', pathInRepository(path)]]
  const place = placeOf(message)
  if (place) {
    const {start, end} = place
    properties.push(['line', start.line], ['endLine', end.line])
    // Columns hold on one line only: with several, the runner drops them and complains.
    if (start.line === end.line) properties.push(['col', start.column], ['endColumn', end.column])
  }
  properties.push(['title', message.ruleId ?? 'lint-news'])
  const list = properties.map(([name, value]) => `${name}=${escapeProperty(String(value))}`).join(',')
  return `::${commands[levelOf(message)]} ${list}::${escapeData(message.reason)}\n`
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
