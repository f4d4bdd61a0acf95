import {readFileSync} from 'node:fs'
import {WholeFile} from '../whole-file.ts'

/** A file that somebody else wrote since it was read. */
export class FileChangedError extends Error {
  override readonly name = 'FileChangedError'

  constructor(path: string) {
    super(`\`${path}\` changed while it was linted and was left as it is, run again`)
  }
}

/**
 * Gives a file another content, whole or not at all. `before` is what was read: where the file holds anything else by now, it is left
 * alone.
 *
 * @throws {FileChangedError} where it does.
 * @throws {OutputError} where it cannot be written.
 */
export function replaceFile(path: string, before: string, after: string): void {
  if (contentOf(path) !== before) throw new FileChangedError(path)
  const file = new WholeFile(path)
  try {
    file.write(after)
    // Once more, for what was written meanwhile.
    if (contentOf(path) !== before) throw new FileChangedError(path)
    file.close()
  } finally {
    file.discard()
  }
}

function contentOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
