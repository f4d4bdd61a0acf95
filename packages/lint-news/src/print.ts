import {OutputError} from './output-error.ts'
import {write} from './write.ts'

/**
 * Writes a text to standard output. Who no longer reads has seen enough.
 *
 * @throws {OutputError} where it cannot be written.
 */
export async function print(text: string): Promise<void> {
  try {
    await write(process.stdout, text)
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException
    if (code !== 'EPIPE') throw new OutputError(`cannot write standard output: ${message}`)
  }
}
