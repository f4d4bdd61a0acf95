import fc from 'fast-check'
import {expect, it} from 'vitest'
import {readHtml} from './html.ts'
import {articleOf} from './index.ts'
import {readMarkdown} from './markdown.ts'
import type {SourceDocument} from './source-document.ts'

const blocksOf = (document: SourceDocument): string[] =>
  articleOf(document.text, document).blocks.map((block) => block.text)

/** What the source says at the place of each word. */
function slices(document: SourceDocument): Array<[string, string]> {
  const {origin} = document
  return articleOf(document.text, document).words.map((word) => [
    word.text,
    origin.source.slice(origin.startOf(word.start), origin.endOf(word.end))
  ])
}

const decode = (text: string): string =>
  text
    .replace(/&eacute;/g, 'é')
    .replace(/&rsquo;/g, '’')
    .replace(/&#8217;/g, '’')
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '')

it('reads HTML as its readers see it', () => {
  const document = readHtml(
    '<!doctype html><head><title>No</title></head><body><script>var no</script><h1>Storm closes\r\n  port</h1><p class="byline">By Ada Okoye</p><p>The <b>port</b>\r\nof&nbsp;Lund&#8217;s caf&eacute;<br>closes.</p><ul><li>One</li><li>Two</li></ul><style>no</style></body>'
  )
  expect(blocksOf(document)).toEqual([
    'Storm closes port',
    'By Ada Okoye',
    'The port of Lund’s café',
    'closes.',
    'One',
    'Two'
  ])
  expect(document.hints.map(({role}) => role)).toEqual(['headline', 'byline', 'list-item', 'list-item'])
})

it('reads Markdown as its readers see it', () => {
  const document = readMarkdown(
    '\ufeff# Storm closes port\r\n\r\nThe **port** of\r\nLund&rsquo;s [caf&eacute;](https://example.com "no") \\*closes\\*.\r\n\r\n> “We `no` wait,” she said.\r\n\r\n- One\r\n- Two\r\n\r\n```\nno\n```\r\n\r\n## More\r\n'
  )
  expect(blocksOf(document)).toEqual([
    'Storm closes port',
    'The port of Lund’s café *closes*.',
    '“We  wait,” she said.',
    'One',
    'Two',
    'More'
  ])
  expect(document.hints.map(({role}) => role)).toEqual(['headline', 'list-item', 'crosshead'])
})

const word = fc.constantFrom(
  'port',
  'Lund&rsquo;s',
  'caf&eacute;',
  '12,000',
  'U.S.',
  'crane',
  '🚢',
  'e\u0301t\u0301',
  'co-op'
)
const inline = fc.array(word, {minLength: 1, maxLength: 6}).map((words) => words.join(' '))

it('leads every word of HTML back to its place', () => {
  const nested = fc.oneof(
    inline,
    inline.map((text) => `<b>${text}</b>`),
    inline.map((text) => `<a href="x?a=1&amp;b=2"><i>${text}</i> x</a>`),
    inline.map((text) => `${text}\r\n`),
    inline.map((text) => `<!-- ${text} -->y`)
  )
  const paragraph = fc.array(nested, {minLength: 1, maxLength: 5}).map((parts) => parts.join(' '))
  const block = fc
    .tuple(fc.constantFrom('p', 'blockquote', 'li', 'h2', 'div'), paragraph)
    .map(([tag, text]) => `<${tag} class="x">${text}</${tag}>`)
  fc.assert(
    fc.property(fc.array(block, {minLength: 1, maxLength: 5}), fc.boolean(), (parts, bom) => {
      const document = readHtml(`${bom ? '\ufeff' : ''}${parts.join('\r\n')}`)
      expect(document.text).not.toBe('')
      for (const [text, slice] of slices(document)) expect(decode(slice)).toBe(text)
    })
  )
})

it('leads every word of Markdown back to its place', () => {
  const nested = fc.oneof(
    inline,
    inline.map((text) => `**${text}**`),
    inline.map((text) => `[*${text}* x](https://example.com/a?b=1)`),
    inline.map((text) => `${text}\r\n`),
    inline.map((text) => `\\[${text}\\]`)
  )
  const paragraph = fc.array(nested, {minLength: 1, maxLength: 5}).map((parts) => parts.join(' ').trim())
  const block = fc
    .tuple(fc.constantFrom('', '> ', '- ', '## ', '1. '), paragraph)
    .map(([prefix, text]) => prefix + text)
  fc.assert(
    fc.property(fc.array(block, {minLength: 1, maxLength: 5}), fc.boolean(), (parts, bom) => {
      const document = readMarkdown(`${bom ? '\ufeff' : ''}${parts.join('\r\n\r\n')}`)
      expect(document.text).not.toBe('')
      for (const [text, slice] of slices(document)) expect(decode(slice)).toBe(text)
    })
  )
})

/** The markup of each block that stands for itself; what else stands within a block's markup leaves it without any. */
const elements = (document: SourceDocument): Array<string | undefined> =>
  articleOf(document.text, document).blocks.map(({start, end}) => {
    const element = document.origin.elementOf?.(start, end)
    return element && document.origin.source.slice(element.start, element.end)
  })

it('knows the markup around a block of HTML', () => {
  const html = [
    '<div class="a"><p><a href="x">Share <b>this</b></a></p></div>',
    '<li>One</li>',
    '<li><img src="x"> Two</li>',
    '<p>Three<br>Four</p>',
    '<p>Five',
    '<td>Six</td>'
  ]
  expect(elements(readHtml(html.join('\n')))).toEqual([html[0], html[1], ...Array(5).fill(undefined)])
})

it('knows the markup around a block of Markdown', () => {
  const markdown = ['**[Share *this*](x)**', '## One', 'Two\n---', '![x](y) Three', 'Four `x`']
  expect(elements(readMarkdown(markdown.join('\n\n')))).toEqual([...markdown.slice(0, 3), undefined, undefined])
  expect(elements(readMarkdown('> - [Five](x)'))).toEqual(['[Five](x)'])
})

it('stays linear', () => {
  // Not a timed test: a quadratic reader would not come back before the runner gives up.
  const nested = readHtml('<div class="caption">x'.repeat(20_000))
  expect(articleOf(nested.text, nested).roles.length).toBe(20_000)
  const html = readHtml('<p>The port &amp; the crane.</p>'.repeat(100_000))
  expect(html.text.length).toBe(100_000 * 'The port & the crane.\n\n'.length)
})

const rolesOf = (document: SourceDocument): string[] =>
  articleOf(document.text, document).blocks.map(({role, marked}) => (marked ? `${role}*` : role))

it('takes the role that markup gives a line', () => {
  const story = 'The council voted on Monday to close two libraries, and said that it would open one again in spring.'
  expect(
    rolesOf(
      readHtml(
        `<h1>Libraries close in Lund</h1><p class="byline">Ada Okoye</p><p>${story}</p><h2>What comes next?</h2><p>${story}</p><figure><figcaption>The library of Lund on Monday.</figcaption></figure><ul><li>One library</li></ul>`
      )
    )
  ).toEqual(['headline*', 'byline*', 'body', 'crosshead*', 'body', 'caption*', 'list-item*'])
  expect(
    rolesOf(readMarkdown(`# Libraries close in Lund\n\n${story}\n\n## What comes next?\n\n${story}\n\n- One library`))
  ).toEqual(['headline*', 'body', 'crosshead*', 'body', 'list-item*'])
})

it('takes no role from markup that holds a whole story, and none for furniture', () => {
  const story = 'The council voted on Monday to close two libraries, and said that it would open one again in spring.'
  expect(
    rolesOf(
      readHtml(`<body class="single author-okoye"><p>${story}</p><p>${story}</p><p>${story}</p><p>${story}</p></body>`)
    )
  ).toEqual(['body', 'body', 'body', 'body'])
  expect(
    rolesOf(
      readHtml(
        `<p>${story}</p><p>${story}</p><h3>Related stories</h3><ul><li>Share this story on Facebook</li></ul><nav><ul><li>Lund</li></ul></nav>`
      )
    )
  ).toEqual(['body', 'body', 'furniture', 'furniture', 'furniture*'])
})

it('leaves front matter out, and nothing else that begins with a rule', () => {
  const fields = '---\ntitle: "Storm: port closes"\ndate: 2024-03-03\n---\n'
  for (const source of [fields, `\ufeff${fields}`, fields.replaceAll('\n', '\r\n')]) {
    const document = readMarkdown(`${source}\nThe **port** closes.\n`)
    expect(blocksOf(document)).toEqual(['The port closes.'])
    for (const [text, slice] of slices(document)) expect(slice).toBe(text)
  }
  expect(blocksOf(readMarkdown('---\n\nThe port closes.\n\n---\n'))).toEqual(['The port closes.'])
})
