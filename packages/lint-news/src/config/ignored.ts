import {existsSync, readFileSync} from 'node:fs'
import {dirname, join, relative, sep} from 'node:path'
import type {Ignore} from 'ignore'
import {ConfigError} from './config-error.ts'
import {ignoreName} from './names.ts'

/** Tells which files are ignored, by the ignore files of their folders and of those above. */
export class IgnoredFiles {
  readonly #byFolder = new Map<string, Promise<Ignore | undefined>>()

  /** Whether an absolute path is ignored. The nearest file that says anything of it decides. */
  async has(path: string): Promise<boolean> {
    for (let folder = dirname(path); ; folder = dirname(folder)) {
      const result = (await this.#of(folder))?.test(relative(folder, path).replaceAll(sep, '/'))
      if (result?.ignored) return true
      if (result?.unignored || dirname(folder) === folder) return false
    }
  }

  #of(folder: string): Promise<Ignore | undefined> {
    let rules = this.#byFolder.get(folder)
    if (!rules) {
      rules = read(join(folder, ignoreName))
      this.#byFolder.set(folder, rules)
    }
    return rules
  }
}

async function read(file: string): Promise<Ignore | undefined> {
  if (!existsSync(file)) return undefined
  let names: string
  try {
    names = readFileSync(file, 'utf8')
  } catch (error) {
    throw new ConfigError(relative('', file), undefined, `cannot read the ignore file: ${(error as Error).message}`)
  }
  const {default: ignore} = await import('ignore')
  return ignore.default().add(names)
}
