import {windows1252} from '@lint-news/lexicon'
import {phrases, quote, rule, type Span} from '@lint-news/rule'
import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import {shortcodes, tags} from './words.ts'

const residue =
  /&(?:[a-zA-Z]{2,8}|#\d{2,6}|#[xX][\da-fA-F]{2,5});|<\/?([a-zA-Z][a-zA-Z0-9]*)(?:\s[^<>\n]{0,300})?\/?>|<!--[^<>\n]{0,300}-->|\[\/?([a-z_]+)(?:\s[^\]\n]{0,300})?\]|\{"\w+":[^{}\n]{0,400}\}|(?<=\s|^)(?:poster|src|srcset|href|class|style|data-[a-z-]+)="[^"\n]{0,400}"/gm
const aboutCode = phrases(['html', 'javascript', 'source code', 'web developer', 'web developers', 'markup'])

export default rule({
  name: 'html-residue',
  about: 'Flags tags, entities, shortcodes and code of the page that the text came from.',
  why: 'What a browser would have drawn or swallowed stands there as text: the extraction was cut short.',
  family: 'damage',
  severity: 'error',
  preset: 'recommended',
  fix: 'safe',
  scope: 'any',
  roles: 'any',
  *check(article) {
    for (const match of article.text.matchAll(residue)) {
      const [actual, tag, shortcode] = match
      if (tag && !tags.has(tag.toLowerCase())) continue
      if (shortcode && !shortcodes.has(shortcode)) continue
      if (aboutCode.in(article).length > 0) return
      const at = {start: match.index, end: match.index + actual.length}
      if (actual[0] === '&') {
        const character = decode(actual.slice(1, -1))
        if (character === undefined) continue
        yield {at, reason: `Unexpected entity ${quote(actual)}, use ${quote(character)}`, expected: [character]}
      } else
        yield {
          at,
          reason: `Unexpected markup ${quote(actual)}, remove it`,
          expected: [parts(article.text, at) ? ' ' : '']
        }
    }
  }
})

/** Whether a tag is all that parts two words or sentences (`Friday.<br>Ships`), unlike one within a word (`H<sub>2</sub>O`). */
function parts(text: string, {start, end}: Span): boolean {
  return (
    /(?:^|[^\s>])$/.test(text.slice(0, start).slice(-1)) &&
    /^\p{L}/u.test(text.slice(end, end + 2)) &&
    /^<\/?(?:br|p|div|li|h\d|td|tr)\b/i.test(text.slice(start, end))
  )
}

/** The character of a reference without its `&` and `;`. `&amp;nbsp;` was written twice: it is decoded twice by two runs. */
function decode(reference: string): string | undefined {
  if (reference[0] !== '#') return decodeNamedCharacterReference(reference) || undefined
  const code = /^#x/i.test(reference) ? Number.parseInt(reference.slice(2), 16) : Number(reference.slice(1))
  if (!(code >= 32 && code <= 0x10ffff) || (code >= 0xd800 && code <= 0xdfff)) return undefined
  // Numbers from 128 to 159 mean Windows-1252, as browsers have it.
  return code < 0xa0 && code > 0x7f ? windows1252[code - 0x80] : String.fromCodePoint(code)
}
