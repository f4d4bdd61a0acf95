/**
 * Returns a piece of the article as messages show it: in backticks, on one line, without what a terminal would obey, and cut in the
 * middle where it has more than `most` characters.
 */
export function quote(text: string, most = 60): string {
  const line = text
    .replace(/\s+/g, ' ')
    .replace(/\p{Cc}/gu, '\ufffd')
    .replaceAll('`', "'")
    .trim()
  if (line.length <= most) return `\`${line}\``
  const half = Math.floor((most - 1) / 2)
  // No half of a pair of surrogates stays at the cut.
  const head = line.slice(0, half).replace(/[\ud800-\udbff]$/, '')
  const tail = line.slice(-half).replace(/^[\udc00-\udfff]/, '')
  return `\`${head.trimEnd()}…${tail.trimStart()}\``
}
