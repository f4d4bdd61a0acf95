import type {InputLine} from './line-splitter.ts'

/** Lines put together in one piece of memory, which can change threads without being copied. */
export interface LineBatch {
  /** The number of the first line. */
  readonly first: number
  /** Of each line; -1 where it was too long and is not there. */
  readonly lengths: readonly number[]
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** Puts lines, which follow one another, together. */
export function batchOf(lines: readonly InputLine[]): LineBatch {
  const lengths = lines.map(({bytes}) => bytes?.length ?? -1)
  const bytes = new Uint8Array(lengths.reduce((sum, length) => sum + Math.max(0, length), 0))
  let at = 0
  for (const line of lines) {
    if (!line.bytes) continue
    bytes.set(line.bytes, at)
    at += line.bytes.length
  }
  return {first: lines[0].number, lengths, bytes}
}

/** Takes lines apart again. */
export function linesOf({first, lengths, bytes}: LineBatch): readonly InputLine[] {
  let at = 0
  return lengths.map((length, index) => {
    const start = at
    at += Math.max(0, length)
    return {
      number: first + index,
      bytes: length < 0 ? undefined : Buffer.from(bytes.buffer, bytes.byteOffset + start, length)
    }
  })
}
