import {
  closeSync,
  fchmodSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync
} from 'node:fs'
import {basename, dirname, join} from 'node:path'

/** A file that somebody else wrote since it was read. */
export class FileChangedError extends Error {
  override readonly name = 'FileChangedError'

  constructor(path: string) {
    super(`\`${path}\` changed while it was linted, it was left as it is: run again`)
  }
}

/**
 * Writes a file whole or not at all: to a temporary file beside it, which then takes its name and mode. `before` is what was read:
 * where the file holds anything else by now, it is left alone.
 *
 * @throws {FileChangedError} where it does.
 * @throws {NodeJS.ErrnoException} where it cannot be written; nothing is left behind.
 */
export function replaceFile(path: string, before: string | undefined, after: string): void {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.lint-news`)
  const mode = before === undefined ? undefined : statSync(path).mode
  // A name that may not be written must not be replaced either: a rename would ask the folder only.
  if (before !== undefined) closeSync(openSync(path, 'r+'))
  try {
    const file = openSync(temporary, 'wx')
    try {
      if (mode !== undefined) fchmodSync(file, mode)
      const bytes = Buffer.from(after, 'utf8')
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    if (before !== undefined && readFileSync(path, 'utf8') !== before) throw new FileChangedError(path)
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, {force: true})
    throw error
  }
}
