/**
 * Returns a piece of the article as messages show it: in backticks, on one line, and cut in the middle where it has more
 * than `most` characters.
 */
export function quote(text: string, most = 60): string {
  const line = text.replace(/\s+/g, ' ').replaceAll('`', "'").trim()
  if (line.length <= most) return `\`${line}\``
  const half = Math.floor((most - 1) / 2)
  return `\`${line.slice(0, half).trimEnd()}…${line.slice(-half).trimStart()}\``
}
