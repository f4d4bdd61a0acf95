import {levelOf, reasonOf} from './details.ts'
import type {Format} from './format.ts'

/** A message a line, as compilers write them: editors and problem matchers read it. */
export const compact: Format = async function* (files) {
  for await (const {file} of files) {
    yield file.messages
      .map((message) => {
        const {line = 1, column = 1, ruleId} = message
        return `${file.path}:${line}:${column}: ${levelOf(message)}: ${reasonOf(message)} [${ruleId}]\n`
      })
      .join('')
  }
}
