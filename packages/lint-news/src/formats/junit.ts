import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {LintedFile} from '../linted-file.ts'
import {levelOf} from './details.ts'
import type {Format} from './format.ts'
import {attributes, xml} from './xml.ts'

// eslint-formatter-junit wants all files at once, makes failures of hints, does not escape paths, and writes control characters
// as references, which no XML parser takes.

/**
 * The XML of JUnit, which the test pages of GitLab, Jenkins and Azure read. An article is a suite and a message a case: errors and
 * warnings are failed cases, hints passed ones that say something; an article that could not be linted is an error.
 */
export const junit: Format = async function* (files) {
  yield '<?xml version="1.0" encoding="utf-8"?>\n<testsuites name="lint-news">\n'
  for await (const each of files) yield suiteOf(each)
  yield '</testsuites>\n'
}

function suiteOf({file, verdict}: LintedFile): string {
  const cases = file.messages.map((message) => caseOf(file, message, verdict === undefined))
  const failing = file.messages.filter((message) => levelOf(message) !== 'info').length
  const counts = {
    tests: Math.max(1, cases.length),
    failures: verdict ? failing : 0,
    errors: verdict ? 0 : failing
  }
  const passed = `    <testcase${attributes({name: verdict?.name ?? '', classname: file.path, time: 0})}/>\n`
  return `  <testsuite${attributes({name: file.path, ...counts, time: 0})}>\n${cases.join('') || passed}  </testsuite>\n`
}

function caseOf(file: VFile, message: VFileMessage, isUnreadable: boolean): string {
  const {ruleId, reason, line, column, note} = message
  const level = levelOf(message)
  const place = line === undefined ? file.path : `${file.path}:${line}:${column}`
  const says = xml([`${place}: ${reason}`, note].filter(Boolean).join('\n')).replaceAll('&#10;', '\n')
  const told =
    level === 'info'
      ? `<system-out>${says}</system-out>`
      : isUnreadable
        ? `<error${attributes({message: reason, type: ruleId ?? level})}>${says}</error>`
        : `<failure${attributes({message: reason, type: level})}>${says}</failure>`
  const name = line === undefined ? ruleId : `${ruleId} at ${line}:${column}`
  return `    <testcase${attributes({name: name ?? '', classname: file.path, time: 0})}>${told}</testcase>\n`
}
