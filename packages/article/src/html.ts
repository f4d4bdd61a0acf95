import {Parser} from 'htmlparser2'
import type {Role} from './block.ts'
import {BlockQuotes} from './block-quotes.ts'
import {OriginWriter} from './origin.ts'
import {type RoleHint, type SourceDocument, sourceDocument} from './source-document.ts'

const blocks = new Set(
  'address article aside blockquote body br caption dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol option p pre section select summary table tbody td tfoot th thead tr ul'.split(
    ' '
  )
)
// What may go with the words in it, and what may stand in that without more to see or to hear.
const elements = new Set('dd div dt figcaption h1 h2 h3 h4 h5 h6 li p'.split(' '))
const inline = new Set('a abbr b br cite em font i mark s small span strong sub sup time u'.split(' '))
const unread = new Set([
  'head',
  'iframe',
  'math',
  'noscript',
  'object',
  'script',
  'style',
  'svg',
  'template',
  'textarea',
  'title'
])
const roleOfElement = new Map<string, Role>([
  ['h1', 'headline'],
  ['h2', 'crosshead'],
  ['h3', 'crosshead'],
  ['h4', 'crosshead'],
  ['figcaption', 'caption'],
  ['li', 'list-item'],
  ['aside', 'furniture'],
  ['footer', 'furniture'],
  ['nav', 'furniture']
])
const roleOfClass: ReadonlyArray<readonly [RegExp, Role]> = [
  [/(?:^|[\s_-])(?:byline|author)(?:$|[\s_-])/i, 'byline'],
  [/(?:^|[\s_-])(?:credit|copyright)(?:$|[\s_-])/i, 'credit'],
  [/(?:^|[\s_-])(?:caption)(?:$|[\s_-])/i, 'caption'],
  [/(?:^|[\s_-])(?:dateline|timestamp|pubdate|published)(?:$|[\s_-])/i, 'date']
]
const space = /\s+/g

interface Open {
  readonly name: string
  readonly hint: Omit<RoleHint, 'end'> | undefined
  readonly unread: boolean
  /** How long the text was, and where the element starts. */
  readonly start: number
  readonly from: number
  holdsMore: boolean
}

/**
 * Reads the text of an HTML document or fragment, as a reader of the page would see it: a line each block, white space collapsed,
 * entities decoded; scripts, styles and the head left out. Every character leads back to its place in the source.
 */
export function readHtml(source: string): SourceDocument {
  const writer = new OriginWriter(source)
  const hints: RoleHint[] = []
  const quotes = new BlockQuotes()
  const open: Open[] = []
  let muted = 0
  let wantsSpace: readonly [number, number] | undefined

  const breakLine = (at: number): void => {
    wantsSpace = undefined
    if (writer.length > 0 && writer.tail !== '\n\n') writer.write('\n\n', at, at)
  }
  const add = (text: string, from: number, to: number): void => {
    if (wantsSpace && writer.length > 0 && !/\s$/.test(writer.tail)) writer.write(' ', ...wantsSpace)
    wantsSpace = undefined
    writer.write(text, from, to)
  }
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const isUnread = unread.has(name)
        if (isUnread) muted++
        if (blocks.has(name)) breakLine(parser.startIndex)
        if (name === 'blockquote') quotes.open(writer.length)
        const role = muted === 0 ? roleOf(name, attributes) : undefined
        const hint = role && {
          start: writer.length,
          role,
          evidence: `marked up as <${name}${attributes.class ? ` class="${attributes.class}"` : ''}>`
        }
        const holdsMore = !elements.has(name) && !inline.has(name)
        open.push({name, hint, unread: isUnread, start: writer.length, from: parser.startIndex, holdsMore})
      },
      onclosetag(name, isImplied) {
        const element = open.pop()
        if (element?.unread) muted--
        const outer = open.at(-1)
        if (element?.holdsMore && outer) outer.holdsMore = true
        if (element && elements.has(name) && !element.holdsMore && !isImplied)
          writer.enclose(element.start, element.from, parser.endIndex + 1)
        if (element?.hint && writer.length > element.hint.start) hints.push({...element.hint, end: writer.length})
        if (name === 'blockquote') quotes.close(writer.length)
        if (blocks.has(name)) breakLine(parser.startIndex)
      },
      ontext(text) {
        if (muted > 0) return
        const from = parser.startIndex
        const to = parser.endIndex + 1
        if (to - from !== text.length) {
          if (text.trim() === '') wantsSpace ??= [from, to]
          else add(text, from, to)
          return
        }
        let at = 0
        for (const gap of text.matchAll(space)) {
          if (gap.index > at) add(text.slice(at, gap.index), from + at, from + gap.index)
          // A no-break space parts words as any other does.
          wantsSpace ??= [from + gap.index, from + gap.index + 1]
          at = gap.index + gap[0].length
        }
        if (at < text.length) add(text.slice(at), from + at, to)
      }
    },
    {decodeEntities: true}
  )
  parser.end(source)
  return sourceDocument(writer, hints, quotes)
}

function roleOf(name: string, attributes: Readonly<Record<string, string>>): Role | undefined {
  const own = roleOfElement.get(name)
  if (own) return own
  const classes = `${attributes.class ?? ''} ${attributes.rel ?? ''} ${attributes.itemprop ?? ''}`
  return classes.trim() === '' ? undefined : roleOfClass.find(([pattern]) => pattern.test(classes))?.[1]
}
