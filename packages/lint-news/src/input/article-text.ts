import {isUtf8} from 'node:buffer'
import {pointsOf} from '@lint-news/rule'
import {mostBytes} from '../most-bytes.ts'
import {InputError} from './input-error.ts'
import {invalidUtf8} from './invalid-utf8.ts'

/**
 * Decodes the bytes of an article; a byte order mark stays, so that offsets are those of the file.
 *
 * @throws {InputError} for what is no text in UTF-8, or holds nothing.
 */
export function articleText(bytes: Buffer): string {
  if (bytes.length > mostBytes) {
    throw new InputError(
      `Unexpected ${Math.ceil(bytes.length / 2 ** 20)} MB, expected an article of at most ${mostBytes / 2 ** 20} MB: split the file into articles`
    )
  }
  const order = bytes.subarray(0, 2).toString('hex')
  if (order === 'fffe' || order === 'feff') {
    throw new InputError('Unexpected UTF-16, expected UTF-8: convert the file with `iconv -f UTF-16 -t UTF-8`')
  }
  // First, since binary files are not UTF-8 either, and no conversion helps.
  const nul = bytes.indexOf(0)
  if (nul >= 0) {
    throw new InputError(
      `Unexpected NUL byte at offset ${nul}, expected text: extract the text of a binary file, convert UTF-16 with \`iconv -f UTF-16LE -t UTF-8\`, or drop the byte with \`tr -d '\\0'\``,
      endOf(bytes.subarray(0, nul).toString('utf8'))
    )
  }
  if (!isUtf8(bytes)) {
    const offset = invalidUtf8(bytes)
    const byte = bytes[offset].toString(16).toUpperCase().padStart(2, '0')
    throw new InputError(
      `Unexpected byte \`${byte}\` at offset ${offset}, expected UTF-8: convert the file, most likely with \`iconv -f WINDOWS-1252 -t UTF-8\``,
      endOf(bytes.subarray(0, offset).toString('utf8'))
    )
  }
  const text = bytes.toString('utf8')
  if (text.trim() === '') throw new InputError('Unexpected empty file, expected an article: look at what extracted it')
  return text
}

function endOf(text: string): ReturnType<ReturnType<typeof pointsOf>> {
  return pointsOf(text)(text.length)
}
