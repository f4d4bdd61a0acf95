/** HTML that is written already, and is not escaped again. */
export class Markup {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

/** What may stand in a template: texts, which are escaped, and HTML, which is not; nothing for what is not there. */
export type Part = string | number | Markup | undefined | false | readonly Part[]

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;'
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: HTML has no place for them.
const special = /[&<>"'\0-\x08\x0b-\x1f\x7f]/g

/** Writes HTML. All that is put in is escaped, unless it is HTML itself: no text can leave its place. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(strings.reduce((text, string, index) => text + written(parts[index - 1]) + string))
}

function written(part: Part): string {
  if (part === undefined || part === false) return ''
  if (part instanceof Markup) return part.text
  if (typeof part === 'object') return part.map(written).join('')
  return escaped(String(part))
}

/** Control characters show as their pictures: `␇`. */
function escaped(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(special, (character) => references[character] ?? picture(character.charCodeAt(0)))
}

function picture(code: number): string {
  return String.fromCharCode(code === 0x7f ? 0x2421 : 0x2400 + code)
}
