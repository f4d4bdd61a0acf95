import {parse, postprocess, preprocess} from 'micromark'
import type {TokenType} from 'micromark-util-types'
import type {Role} from './block.ts'
import {BlockQuotes} from './block-quotes.ts'
import {decodeReference} from './decode-reference.ts'
import {OriginWriter} from './origin.ts'
import {type RoleHint, type SourceDocument, sourceDocument} from './source-document.ts'

// What readers of the page do not read: addresses, code, raw markup.
const unread: ReadonlySet<TokenType> = new Set<TokenType>([
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'htmlFlow',
  'htmlText',
  'image',
  'reference',
  'resource'
])
const blocks: ReadonlySet<TokenType> = new Set<TokenType>([
  'atxHeading',
  'content',
  'paragraph',
  'setextHeading',
  'thematicBreak',
  'listItemPrefix'
])
const elements: ReadonlySet<TokenType> = new Set<TokenType>(['atxHeading', 'paragraph', 'setextHeading'])
// What goes with its paragraph though it has words, or is seen.
const more: ReadonlySet<TokenType> = new Set<TokenType>(['codeText', 'htmlText', 'image'])
const roleOfToken: ReadonlyMap<TokenType, Role> = new Map<TokenType, Role>([
  ['atxHeading', 'crosshead'],
  ['setextHeading', 'crosshead'],
  ['listOrdered', 'list-item'],
  ['listUnordered', 'list-item']
])

// Fields, as site generators put them at the top: a rule with text under it is none.
const frontMatter = /^\ufeff?---[ \t]*\r?\n[\w-]+[ \t]*:[\s\S]*?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/

/**
 * Reads the text of a Markdown document, as a reader of the page would see it: a line each paragraph, references and escapes
 * decoded; code, addresses and raw HTML left out. Every character leads back to its place in the source.
 */
export function readMarkdown(source: string): SourceDocument {
  const writer = new OriginWriter(source)
  const hints: RoleHint[] = []
  const quotes = new BlockQuotes()
  const starts: number[] = []
  let element = {start: 0, holdsMore: false}
  // The parser drops a byte order mark before it counts, and would take front matter for a heading.
  const base = frontMatter.exec(source)?.[0].length ?? (source.charCodeAt(0) === 0xfeff ? 1 : 0)
  let muted = 0

  const breakLine = (at: number): void => {
    if (writer.length > 0 && writer.tail !== '\n\n') writer.write('\n\n', at, at)
  }
  for (const [kind, token, context] of postprocess(
    parse()
      .document()
      .write(preprocess()(source.slice(base), undefined, true))
  )) {
    const from = token.start.offset + base
    const to = token.end.offset + base
    if (kind === 'enter') {
      if (unread.has(token.type)) muted++
      if (blocks.has(token.type)) breakLine(from)
      if (elements.has(token.type)) element = {start: writer.length, holdsMore: false}
      if (more.has(token.type)) element.holdsMore = true
      if (roleOfToken.has(token.type)) starts.push(writer.length)
      if (token.type === 'blockQuote') quotes.open(writer.length)
      continue
    }
    if (elements.has(token.type) && !element.holdsMore) writer.enclose(element.start, from, to)
    if (blocks.has(token.type)) breakLine(to)
    const role = roleOfToken.get(token.type)
    if (role) {
      const start = starts.pop()!
      const first = role === 'crosshead' && start === 0
      hints.push({start, end: writer.length, role: first ? 'headline' : role, evidence: `marked up as ${token.type}`})
    }
    if (token.type === 'blockQuote') quotes.close(writer.length)
    if (unread.has(token.type)) muted--
    if (muted > 0) continue
    switch (token.type) {
      case 'data':
      case 'characterEscapeValue':
        writer.write(source.slice(from, to), from, to)
        break
      case 'characterReference':
        writer.write(decodeReference(context.sliceSerialize(token)) ?? '\ufffd', from, to)
        break
      case 'lineEnding':
      case 'hardBreakTrailing':
        if (/\S$/.test(writer.tail)) writer.write(' ', from, to)
        break
      default:
    }
  }
  return sourceDocument(writer, hints, quotes)
}
