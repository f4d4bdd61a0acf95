import {type Article, decodeReference} from '@lint-news/article'
import {occurrences, type Problem, phrases, quote, rule, type Span} from '@lint-news/rule'
import {shortcodes, tags} from './words.ts'

const entity = /&(?:[a-zA-Z]{2,8}|#\d{2,6}|#[xX][\da-fA-F]{2,5});/y
const tag = /<\/?([a-zA-Z][a-zA-Z0-9]*)(?:\s[^<>\n]{0,300})?\/?>|<!--[^<>\n]{0,300}-->/y
const shortcode = /\[\/?([a-z_]+)(?:\s[^\]\n]{0,300})?\]/y
const object = /\{"\w+":[^{}\n]{0,400}\}/y
const attribute = /(?<=(?:^|\s)(?:poster|src|srcset|href|class|style|data-[a-z-]+))="[^"\n]{0,400}"/my
const attributeName = /[a-z-]+$/
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
    for (const problem of residueOf(article)) {
      if (aboutCode.in(article).length > 0) return
      yield problem
    }
  }
})

function* residueOf(article: Article): Iterable<Problem> {
  const {text} = article
  for (const {0: actual, index} of occurrences(article, '&', entity)) {
    // `&amp;nbsp;` was written twice: it is decoded twice by two runs.
    const character = decodeReference(actual)
    if (character === undefined || character < ' ') continue
    const at = {start: index, end: index + actual.length}
    yield {at, reason: `Unexpected entity ${quote(actual)}, use ${quote(character)}`, expected: [character]}
  }
  for (const {0: actual, 1: name, index} of occurrences(article, '<', tag)) {
    if (!name || tags.has(name.toLowerCase())) yield markup(text, index, index + actual.length)
  }
  for (const {0: actual, 1: name, index} of occurrences(article, '[', shortcode)) {
    if (shortcodes.has(name)) yield markup(text, index, index + actual.length)
  }
  for (const {0: actual, index} of occurrences(article, '{"', object)) yield markup(text, index, index + actual.length)
  for (const {0: actual, index} of occurrences(article, '="', attribute)) {
    const name = attributeName.exec(text.slice(Math.max(0, index - 40), index))!
    yield markup(text, index - name[0].length, index + actual.length)
  }
}

function markup(text: string, start: number, end: number): Problem {
  const at = {start, end}
  const reason = `Unexpected markup ${quote(text.slice(start, end))}, remove it`
  return {at, reason, expected: [parts(text, at) ? ' ' : '']}
}

/** Whether a tag is all that parts two words or sentences (`Friday.<br>Ships`), unlike one within a word (`H<sub>2</sub>O`). */
function parts(text: string, {start, end}: Span): boolean {
  return (
    start > 0 &&
    /[^\s>]/.test(text[start - 1]) &&
    /^\p{L}/u.test(text.slice(end, end + 2)) &&
    /^<\/?(?:br|p|div|li|h\d|td|tr)\b/i.test(text.slice(start, end))
  )
}
