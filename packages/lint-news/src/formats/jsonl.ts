import {fileJson} from './file-json.ts'
import type {Format} from './format.ts'

/** An object of `json` a line, for programs that read as they go; without what tells of the machine. */
export const jsonl: Format = async function* (files) {
  for await (const each of files) yield `${JSON.stringify({...fileJson(each), cwd: undefined, history: undefined})}\n`
}
