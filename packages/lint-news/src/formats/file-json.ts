import {reporterJson} from 'vfile-reporter-json'
import {judgementOf} from '../judgement.ts'
import type {LintedFile} from '../linted-file.ts'
import {detailsOf} from './details.ts'

/** A file in the shape of vfile-reporter-json, with its verdict and what more a finding knows. */
export function fileJson({file, verdict}: LintedFile): object {
  const [{messages, ...rest}] = JSON.parse(reporterJson(file)) as [{messages: readonly object[]}]
  return {
    ...rest,
    ...(verdict ? judgementOf(verdict) : {verdict: null, quality: null}),
    messages: messages.map((message, index) => {
      const {family, fix, related} = detailsOf(file.messages[index])
      return {...message, family, fix, related: related?.length ? related : undefined}
    })
  }
}
