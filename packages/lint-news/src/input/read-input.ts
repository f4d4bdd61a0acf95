import {readFileSync} from 'node:fs'
import {articleText} from './article-text.ts'
import {standardInput} from './find-inputs.ts'
import {readError} from './read-error.ts'

/**
 * Reads the text of an article from a file or standard input.
 *
 * @throws {InputError} where it cannot be read or is none.
 */
export async function readInput(path: string): Promise<string> {
  let bytes: Buffer
  try {
    bytes = path === standardInput ? await readAll(process.stdin) : readFileSync(path)
  } catch (error) {
    throw readError(error)
  }
  return articleText(bytes)
}

async function readAll(stream: NodeJS.ReadStream): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
