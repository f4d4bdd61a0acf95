import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'

let name: string | undefined

/** Names this build of the linter by its content, so that what another one found is not taken for what this one would find. */
export function buildName(): string {
  // In the bundle, which is one file, this is all of it but long lists, whose names it holds, and those are of their content.
  name ??= createHash('sha256')
    .update(readFileSync(new URL(import.meta.url)))
    .digest('hex')
    .slice(0, 16)
  return name
}
