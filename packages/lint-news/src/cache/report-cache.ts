import {existsSync, readFileSync} from 'node:fs'
import {dirname, join, relative, resolve, sep} from 'node:path'
import {fileSettings, type SettingsOf} from '../config/file-settings.ts'
import type {FileReport} from '../file-report.ts'
import {type Input, standardInput} from '../input/find-inputs.ts'
import {InputError} from '../input/input-error.ts'
import {type LintJob, lintedBefore} from '../lint-input.ts'
import {writeWhole} from '../whole-file.ts'
import {buildName} from './build-name.ts'

/** What is kept of a file. */
type Entry = Pick<FileReport, 'key' | 'messages' | 'verdict'>

/** What a cache starts with: files that start otherwise are not ours to write to. */
const mark = '{"lintNewsCache":1,'

/**
 * Reports of earlier runs, by what they depend on: the content of the file, the rules with their options, how it is read, and the
 * build of the linter.
 */
export class ReportCache {
  readonly #path: string
  readonly #job: LintJob
  readonly #settingsOf: SettingsOf
  readonly #entries: Map<string, Entry>
  #changed = false
  #foreign = false

  /** Reads a cache. One that cannot be used is told to `note`, and that is all that comes of it. */
  constructor(path: string, job: LintJob, note: (text: string) => void) {
    this.#path = path
    this.#job = job
    this.#settingsOf = fileSettings(job, job.flags)
    this.#entries = new Map(Object.entries(this.#read(note)))
  }

  /** Returns what an input came to before, where it would come to the same now. */
  async find(input: Input): Promise<FileReport | undefined> {
    const entry = this.#entries.get(this.#nameOf(input.path))
    if (!entry || input.error || input.path === standardInput) return undefined
    const {fix} = this.#job
    // Copies and differences are written all the same.
    if (fix && fix.to !== 'file') return undefined
    if (fix && entry.messages.some((message) => message.fix && fix.kinds.includes(message.fix))) return undefined
    try {
      return await lintedBefore(input.path, entry, this.#settingsOf, this.#job)
    } catch (error) {
      if (error instanceof InputError) return undefined
      throw error
    }
  }

  /** Keeps what an input came to. */
  keep({path}: Input, {key, messages, verdict}: FileReport): void {
    const name = this.#nameOf(path)
    if (key === undefined) {
      if (this.#entries.delete(name)) this.#changed = true
    } else if (this.#entries.get(name)?.key !== key) {
      this.#entries.set(name, {key, messages, verdict})
      this.#changed = true
    }
  }

  /**
   * Writes down what is kept, of files that there are.
   *
   * @throws {OutputError} where it cannot be written.
   */
  write(): void {
    if (!this.#changed || this.#foreign) return
    const folder = dirname(this.#path)
    const entries = [...this.#entries].filter(([name]) => existsSync(join(folder, name)))
    const files = entries.map(([name, entry]) => `${JSON.stringify(name)}:${JSON.stringify(entry)}`).join(',\n')
    writeWhole(this.#path, `${mark}"build":${JSON.stringify(buildName())},"files":{\n${files}\n}}\n`)
  }

  #nameOf(path: string): string {
    return relative(dirname(this.#path), resolve(path)).replaceAll(sep, '/')
  }

  #read(note: (text: string) => void): Record<string, Entry> {
    let text: string
    try {
      text = readFileSync(this.#path, 'utf8')
    } catch (error) {
      const {code, message} = error as NodeJS.ErrnoException
      if (code === 'ENOENT') return {}
      this.#foreign = true
      note(`cannot read the cache \`${this.#path}\`, it is not used: ${message}`)
      return {}
    }
    if (text !== '' && !text.startsWith(mark)) {
      this.#foreign = true
      note(`\`${this.#path}\` is no cache and stays as it is, name another file or remove it`)
      return {}
    }
    try {
      const {build, files} = JSON.parse(text) as {build: string; files: Record<string, Entry>}
      return build === buildName() ? files : {}
    } catch {
      note(`the cache \`${this.#path}\` is broken, it is made anew`)
      return {}
    }
  }
}
