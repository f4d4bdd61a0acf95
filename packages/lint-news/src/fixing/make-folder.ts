import {mkdirSync, statSync} from 'node:fs'
import {dirname} from 'node:path'

/**
 * Makes a folder and those above it that are missing. Node's own way of that never ends where the file system takes no
 * folders (`/proc`).
 */
export function makeFolder(path: string): void {
  if (statSync(path, {throwIfNoEntry: false})) return
  makeFolder(dirname(path))
  try {
    mkdirSync(path)
  } catch (error) {
    // Another thread was there first.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}
