import {setImmediate} from 'node:timers/promises'
import type {Format} from '../formats/format.ts'
import {loadFormat} from '../formats/load.ts'
import type {LintedFile} from '../linted-file.ts'
import {OutputError} from '../output-error.ts'
import {onStop} from '../signals.ts'
import {WholeFile} from '../whole-file.ts'
import {write} from '../write.ts'
import type {Output} from './output.ts'
import {share} from './share.ts'

/**
 * Writes reports while files come in. Who no longer reads standard output has seen enough, and stops only what goes there.
 *
 * @throws {OutputError} where a report cannot be written: before the first file comes in, or when the other reports are whole.
 */
export async function writeReports(
  files: AsyncIterable<LintedFile>,
  outputs: readonly Output[],
  color: boolean
): Promise<void> {
  const formats = await Promise.all(outputs.map(({format}) => loadFormat(format)))
  const reports: Array<WholeFile | undefined> = []
  const discard = (): void => {
    for (const report of reports) report?.discard()
  }
  const forget = outputs.some(({path}) => path !== undefined) ? onStop(discard) : undefined
  try {
    for (const {path} of outputs) reports.push(path === undefined ? undefined : new WholeFile(path))
    const readers = outputs.length === 1 ? [files] : share(files, outputs.length)
    const results = await Promise.allSettled(
      readers.map((reader, index) => {
        const report = reports[index]
        return report ? toFile(formats[index](reader, {color: false}), report) : toStdout(formats[index], reader, color)
      })
    )
    const failed = results.find((result) => result.status === 'rejected')
    if (failed) throw failed.reason
  } finally {
    discard()
    forget?.()
  }
}

async function toFile(parts: AsyncIterable<string>, report: WholeFile): Promise<void> {
  for await (const part of parts) {
    if (part === '') continue
    report.write(part)
    // All else here is done at once: without a break no signal would be heard.
    await setImmediate()
  }
  report.close()
}

async function toStdout(format: Format, files: AsyncIterable<LintedFile>, color: boolean): Promise<void> {
  const {stdout} = process
  try {
    for await (const part of format(files, {color})) await write(stdout, part)
  } catch (error) {
    const {code, syscall, message} = error as NodeJS.ErrnoException
    if (syscall !== 'write') throw error
    if (code !== 'EPIPE') throw new OutputError(`cannot write standard output: ${message}`)
  }
}
