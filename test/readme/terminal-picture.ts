const width = 8.4
const height = 19
const margin = 14
const colors: Readonly<Record<string, string>> = {
  31: '#ff7b72',
  32: '#7ee787',
  33: '#e3b341',
  36: '#79c0ff',
  39: '#c9d1d9'
}

/** Draws what a command wrote on a terminal: text, the colours and weights that its escapes ask for, and nothing else. */
export function terminalPicture(command: string, output: string): string {
  const lines = [`\u001b[1m$ ${command}\u001b[22m`, ...output.trimEnd().split('\n')]
  const columns = Math.max(...lines.map((line) => plain(line).length))
  const size = `${Math.ceil(columns * width + 2 * margin)} ${lines.length * height + 2 * margin}`
  const [wide, high] = size.split(' ')
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size}" width="${wide}" height="${high}" role="img" aria-label="${escaped(`What ${command} prints`)}">`,
    `<rect width="100%" height="100%" rx="8" fill="#0d1117"/>`,
    `<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, monospace" font-size="14" xml:space="preserve">`,
    ...lines.map(
      (line, index) => `<text x="${margin}" y="${margin + (index + 0.75) * height}">${spansOf(line)}</text>`
    ),
    '</g>',
    '</svg>'
  ].join('\n')}\n`
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the escapes that colours are made of.
const escapes = /\u001b\[(\d+)m/g

function plain(line: string): string {
  return line.replace(escapes, '')
}

function spansOf(line: string): string {
  const style = {fill: colors[39], weight: '', line: ''}
  let column = 0
  return line
    .split(escapes)
    .map((part, index) => {
      if (index % 2 === 1) {
        if (part in colors) style.fill = colors[part]
        else if (part === '1' || part === '22') style.weight = part === '1' ? ' font-weight="bold"' : ''
        else if (part === '4' || part === '24') style.line = part === '4' ? ' text-decoration="underline"' : ''
        return ''
      }
      if (part === '') return ''
      const x = margin + column * width
      column += part.length
      // The length is given, so that columns stay in line in whatever font there is.
      return `<tspan x="${x.toFixed(1)}" textLength="${(part.length * width).toFixed(1)}" fill="${style.fill}"${style.weight}${style.line}>${escaped(part)}</tspan>`
    })
    .join('')
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
