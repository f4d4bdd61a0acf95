import {levelOf} from './details.ts'
import type {Format} from './format.ts'
import {attributes} from './xml.ts'

// eslint-formatter-checkstyle wants all files at once, has no hints, and writes control characters as references, which no
// XML parser takes.

/** The XML of Checkstyle, which Jenkins, SonarQube and reviewdog read. */
export const checkstyle: Format = async function* (files) {
  yield '<?xml version="1.0" encoding="utf-8"?>\n<checkstyle version="4.3">\n'
  for await (const {file} of files) {
    const errors = file.messages.map((message) => {
      const {line = 1, column = 1, reason, ruleId} = message
      const source = `lint-news.${ruleId}`
      return `    <error${attributes({line, column, severity: levelOf(message), message: reason, source})}/>\n`
    })
    yield `  <file${attributes({name: file.path})}>\n${errors.join('')}  </file>\n`
  }
  yield '</checkstyle>\n'
}
