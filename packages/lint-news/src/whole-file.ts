import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync
} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {OutputError} from './output-error.ts'

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder',
  ENOTDIR: 'part of the path is no folder',
  EISDIR: 'it is a folder',
  EACCES: 'permission is lacking',
  EPERM: 'permission is lacking',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up'
}

/** Threads of one process must not write to one another's files, and asking for a thread's number takes a start too long. */
const ofThread = Math.random().toString(36).slice(2)

/** A file on its way to a path: under another name until it is whole, so that nobody reads half of it. */
export class WholeFile {
  readonly #path: string
  /** What the path leads to: a link stays one. */
  readonly #target: string
  /** The name until then; undefined for what is no file (a pipe, a terminal) and is written to at once. */
  readonly #temporary: string | undefined
  readonly #descriptor: number

  /** @throws {OutputError} where the file cannot be written. */
  constructor(path: string) {
    this.#path = path
    const existing = this.#try(() => statSync(path, {throwIfNoEntry: false}))
    if (existing?.isDirectory()) throw this.#error('EISDIR')
    if (existing) this.#try(() => accessSync(path, constants.W_OK))
    this.#target = existing ? this.#try(() => realpathSync(path)) : path
    this.#temporary =
      existing && !existing.isFile()
        ? undefined
        : join(dirname(this.#target), `.${basename(this.#target)}.${process.pid}.${ofThread}.tmp`)
    this.#descriptor = this.#try(() => openSync(this.#temporary ?? path, 'w', existing?.mode))
    // What the mask of the process took away was there before.
    if (existing && this.#temporary) this.#try(() => fchmodSync(this.#descriptor, existing.mode))
  }

  /** @throws {OutputError} where the file cannot be written. */
  write(text: string): void {
    const bytes = Buffer.from(text)
    for (let at = 0; at < bytes.length; ) at += this.#try(() => writeSync(this.#descriptor, bytes, at))
  }

  /**
   * Ends the file and gives it its name.
   *
   * @throws {OutputError} where that cannot be.
   */
  close(): void {
    this.#try(() => closeSync(this.#descriptor))
    const temporary = this.#temporary
    if (temporary) this.#try(() => renameSync(temporary, this.#target))
  }

  /** Leaves the file as it was. */
  discard(): void {
    if (this.#temporary) rmSync(this.#temporary, {force: true})
  }

  #try<Value>(act: () => Value): Value {
    try {
      return act()
    } catch (error) {
      const {code, syscall, message} = error as NodeJS.ErrnoException
      if (!syscall) throw error
      throw this.#error(code ?? '', message)
    }
  }

  #error(code: string, message = code): OutputError {
    return new OutputError(`cannot write \`${this.#path}\`: ${reasons[code] ?? message}`)
  }
}

/**
 * Writes a file, whole or not at all.
 *
 * @throws {OutputError} where it cannot be written.
 */
export function writeWhole(path: string, text: string): void {
  const file = new WholeFile(path)
  try {
    file.write(text)
    file.close()
  } finally {
    file.discard()
  }
}
