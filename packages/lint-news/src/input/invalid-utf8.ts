const replacement = '\ufffd'
const spelled = Buffer.from(replacement)

/** Returns where bytes stop being UTF-8, or -1. */
export function invalidUtf8(bytes: Buffer): number {
  // Decoding puts U+FFFD for what is none; up to the first of them text and bytes agree, unless the bytes spell it out.
  const text = bytes.toString('utf8')
  let offset = 0
  let from = 0
  for (let at = text.indexOf(replacement); at >= 0; at = text.indexOf(replacement, from)) {
    offset += Buffer.byteLength(text.slice(from, at))
    if (!bytes.subarray(offset, offset + spelled.length).equals(spelled)) return offset
    offset += spelled.length
    from = at + 1
  }
  return -1
}
