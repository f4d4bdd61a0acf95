import {existsSync, readFileSync} from 'node:fs'
import {dirname, join, relative, sep} from 'node:path'
import ignore, {type Ignore} from 'ignore'

/** The name of files that list what is not to be linted, as `.gitignore` does. */
export const ignoreName = '.lint-newsignore'

/** Tells which files are ignored, by the ignore files of their folders and of those above. */
export class IgnoredFiles {
  readonly #byFolder = new Map<string, Ignore | undefined>()

  /** Whether an absolute path is ignored. The nearest file that says anything of it decides. */
  has(path: string): boolean {
    for (let folder = dirname(path); ; folder = dirname(folder)) {
      const result = this.#of(folder)?.test(relative(folder, path).replaceAll(sep, '/'))
      if (result?.ignored) return true
      if (result?.unignored || dirname(folder) === folder) return false
    }
  }

  #of(folder: string): Ignore | undefined {
    if (!this.#byFolder.has(folder)) {
      const file = join(folder, ignoreName)
      this.#byFolder.set(folder, existsSync(file) ? ignore().add(readFileSync(file, 'utf8')) : undefined)
    }
    return this.#byFolder.get(folder)
  }
}
