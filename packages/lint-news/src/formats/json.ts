import {fileJson} from './file-json.ts'
import type {Format} from './format.ts'

/** The shape of vfile-reporter-json, with the verdict of each file and what more a finding knows. */
export const json: Format = async function* (files) {
  let before = '['
  for await (const each of files) {
    yield `${before}\n${JSON.stringify(fileJson(each))}`
    before = ','
  }
  yield before === '[' ? '[]\n' : '\n]\n'
}
