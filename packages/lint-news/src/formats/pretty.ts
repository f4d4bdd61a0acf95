import {soundness} from '@lint-news/rule'
import type {VFile} from 'vfile'
import {reporter} from 'vfile-reporter'
import type {Format} from './format.ts'
import {plural} from './plural.ts'

/** For people: a table of messages and the verdict of each file, and what it comes to. */
export const pretty: Format = async function* (files, {color}) {
  const counts = {files: 0, errors: 0, warnings: 0, hints: 0}
  const verdicts = new Map<string, number>()
  for await (const {file, verdict} of files) {
    counts.files++
    for (const {fatal} of file.messages) counts[fatal ? 'errors' : fatal === false ? 'warnings' : 'hints']++
    const name = verdict?.name ?? 'unreadable'
    verdicts.set(name, (verdicts.get(name) ?? 0) + 1)
    yield `${tableOf(file, color)}\n${verdict ? `verdict: ${verdict.name}, ${soundness(verdict)} sound\n` : ''}\n`
  }
  const {files: articles, errors, warnings, hints} = counts
  const kinds = [...verdicts].map(([name, count]) => `${count} ${name}`).join(', ')
  if (articles > 0)
    yield `${plural(articles, 'article')} (${kinds}): ${plural(errors, 'error')}, ${plural(warnings, 'warning')}, ${plural(hints, 'hint')}\n`
}

function tableOf(file: VFile, color: boolean): string {
  // All messages have the same source; a column that says so everywhere is noise.
  const messages = file.messages.map((message) => Object.create(message, {source: {value: undefined}}))
  const report = reporter([{...file, path: file.path, messages} as unknown as VFile], {color})
  // The reporter ends with a sum, which is ours to make: it is over all files.
  const sum = messages.some(({fatal}) => fatal !== undefined && fatal !== null) ? report.lastIndexOf('\n\n') : -1
  return sum < 0 ? report : report.slice(0, sum)
}
