import {realpathSync} from 'node:fs'
import {resolve} from 'node:path'

/** Returns where a path leads, by way of all links; for one that leads nowhere, the absolute path: using it will say what is wrong. */
export function realPathOf(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return resolve(path)
  }
}
