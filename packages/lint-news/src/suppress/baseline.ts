import {existsSync, readFileSync} from 'node:fs'
import {dirname, join, relative, resolve, sep} from 'node:path'
import {ConfigError} from '../config/config-error.ts'
import type {MessageData} from '../file-report.ts'
import {standardInput} from '../input/find-inputs.ts'
import {writeWhole} from '../whole-file.ts'

/** The names of the findings that are known, by file. */
type Known = Readonly<Record<string, readonly string[]>>

/**
 * The findings that are known already, so that only new ones are reported. They are known by what they say of which line, not by
 * their places: they stay known while the article is edited elsewhere.
 */
export class Baseline {
  readonly #path: string
  readonly #known: Known
  readonly #seen: Record<string, readonly string[]> = {}
  readonly #updating: boolean

  /**
   * Reads a baseline.
   *
   * @throws {ConfigError} for a file that is none, or that is not there though it is not to be made.
   */
  constructor(path: string, updating: boolean) {
    this.#path = path
    this.#updating = updating
    this.#known = updating && !existsSync(path) ? {} : read(path)
  }

  /** Returns the messages on a file that are not known; while the baseline is made anew, those that have no name to be known by. */
  unknown(path: string, messages: readonly MessageData[]): readonly MessageData[] {
    const file = path === standardInput ? path : relative(dirname(this.#path), resolve(path)).replaceAll(sep, '/')
    this.#seen[file] = messages.flatMap(({fingerprint}) => fingerprint ?? [])
    if (this.#updating) return messages.filter(({fingerprint}) => fingerprint === undefined)
    const known = new Set(this.#known[file])
    return messages.filter(({fingerprint}) => fingerprint === undefined || !known.has(fingerprint))
  }

  /**
   * Writes down what was seen in this run, and returns how many findings are known now. Files that were not linted keep what was
   * known of them, as long as they are there.
   *
   * @throws {OutputError} where it cannot be written.
   */
  write(): number {
    const folder = dirname(this.#path)
    const files = Object.entries({
      ...Object.fromEntries(Object.entries(this.#known).filter(([file]) => existsSync(join(folder, file)))),
      ...this.#seen
    })
      .filter(([, names]) => names.length > 0)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([file, names]) => [file, [...names].sort()] as const)
    writeWhole(this.#path, `${JSON.stringify({version: 1, files: Object.fromEntries(files)}, undefined, 2)}\n`)
    return files.reduce((sum, [, names]) => sum + names.length, 0)
  }
}

function read(path: string): Known {
  const mend = 'make it anew with --update-baseline'
  if (!existsSync(path)) throw new ConfigError(path, undefined, `cannot find this baseline, ${mend}`)
  let value: unknown
  try {
    value = JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new ConfigError(path, undefined, `cannot read this baseline: ${(error as Error).message}; ${mend}`)
  }
  const {version, files} = (value ?? {}) as {version?: unknown; files?: Known}
  const sound = typeof files === 'object' && files !== null && Object.values(files).every(Array.isArray)
  if (version !== 1 || !sound) throw new ConfigError(path, undefined, `unexpected content of a baseline, ${mend}`)
  return files
}
