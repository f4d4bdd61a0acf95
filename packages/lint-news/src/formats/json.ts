import {reporterJson} from 'vfile-reporter-json'
import {judgementOf} from '../judgement.ts'
import type {LintedFile} from '../linted-file.ts'
import type {Format} from './format.ts'

/** The shape of vfile-reporter-json, with the verdict of each file and what more a finding knows. */
export const json: Format = async function* (files) {
  let before = '['
  for await (const each of files) {
    yield `${before}\n${JSON.stringify(jsonOf(each))}`
    before = ','
  }
  yield before === '[' ? '[]\n' : '\n]\n'
}

function jsonOf({file, verdict}: LintedFile): object {
  const [{messages, ...rest}] = JSON.parse(reporterJson(file)) as [{messages: readonly object[]}]
  return {
    ...rest,
    ...(verdict ? judgementOf(verdict) : {verdict: null, quality: null}),
    messages: messages.map((message, index) => {
      const {family, fix, related} = file.messages[index] as {
        family?: string
        fix?: string
        related?: readonly object[]
      }
      return {...message, family, fix, related: related?.length ? related : undefined}
    })
  }
}
