import {readHtml} from '@lint-news/article/html'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {testFolder} from '../folder.ts'
import {run} from './run.ts'

interface Message {
  readonly ruleId: string
  readonly actual: string
  readonly place: {readonly start: {readonly offset: number}; readonly end: {readonly offset: number}}
}

const folder = testFolder('all')

/** What the source says at the places of findings, markup and all. */
async function placesOf(name: string, sources: readonly string[]): Promise<ReadonlyArray<readonly [Message, string]>> {
  const {stdout} = await run(['--format', 'json', '--preset', 'strict', name], {cwd: folder.path})
  const files = JSON.parse(stdout) as ReadonlyArray<{path: string; messages: readonly Message[]}>
  expect(files).toHaveLength(sources.length)
  return files.flatMap(({path, messages}) => {
    const source = sources[Number(/(\d+)\.\w+$/.exec(path)?.[1])]
    return messages.map(
      (message) => [message, source.slice(message.place.start.offset, message.place.end.offset)] as const
    )
  })
}

function put(name: string, extension: string, sources: readonly string[]): void {
  for (const [index, source] of sources.entries()) folder.put(`${name}/${index}.${extension}`, source)
}

const clean = [
  'The council met in Lund&rsquo;s caf&eacute;.',
  'It sold 12,000 tickets &amp; a 🚢.',
  'The vote was close.'
]
const mixed = <Part>(parts: readonly Part[]) => fc.array(fc.constantFrom(...parts), {minLength: 1, maxLength: 5})

describe('HTML', () => {
  const damaged = [
    'The ministry did not replied on Monday.',
    'The <i>ministry</i> did&nbsp;not <b>repl</b>ied on Monday.',
    'The ministry did\r\n  not <a href="?a=1&amp;b=2">replied</a> on Monday.',
    'The ministry did <!-- never -->not re<wbr>plied on Monday.',
    'The ministry <em>did <strong>not</strong> repli&#101;d</em> on Monday.'
  ]
  const block = fc
    .tuple(fc.constantFrom('p', 'blockquote', 'div', 'td'), mixed([...clean, ...damaged]))
    .map(([tag, sentences]) => `<${tag} class="x">${sentences.join(' ')}</${tag}>`)
  const page = fc
    .tuple(fc.array(block, {minLength: 1, maxLength: 6}), fc.constantFrom('\n', '\r\n'), fc.constantFrom('', '\ufeff'))
    .map(([blocks, gap, bom]) => `${bom}<!doctype html>${gap}<title>No</title>${gap}${blocks.join(gap)}${gap}`)

  it('has its findings where the source has the damage', async () => {
    const sources = fc.sample(page, {numRuns: 60, seed: 7})
    put('html', 'html', sources)
    const places = await placesOf('html', sources)
    const found = places.filter(([{ruleId}]) => ruleId === 'do-support-form')
    expect(found).toHaveLength(
      sources.join('').split('The ministry did').length +
        sources.join('').split(/ministry<\/i> did|ministry <em>did/).length -
        2
    )
    for (const [{actual}, slice] of places)
      expect(readHtml(slice).text.replace(/\s+/g, ' ')).toBe(actual.replace(/\s+/g, ' '))
    for (const [, slice] of found) expect(slice).toMatch(/^did[\s\S]*d$/)
  })
})

describe('Markdown', () => {
  const damaged = [
    'The ministry did not replied on Monday.',
    'The *ministry* did&nbsp;not **repl**ied on Monday.',
    'The ministry did\r\nnot [replied](https://example.com/a_b "c") on Monday.',
    'The ministry *did **not** repli&#101;d* on Monday.'
  ]
  const block = fc
    .tuple(fc.constantFrom('', '> ', '## ', '1. '), mixed([...clean, ...damaged]))
    .map(
      ([prefix, sentences]) =>
        prefix + sentences.join(' ').replaceAll('\r\n', prefix === '## ' ? ' ' : `\r\n${prefix === '> ' ? '> ' : ''}`)
    )
  const page = fc
    .tuple(
      fc.array(block, {minLength: 1, maxLength: 6}),
      fc.constantFrom('\n\n', '\r\n\r\n'),
      fc.constantFrom('', '\ufeff', '---\ntitle: No\n---\n')
    )
    .map(([blocks, gap, head]) => head + blocks.join(gap))

  it('has its findings where the source has the damage', async () => {
    const sources = fc.sample(page, {numRuns: 60, seed: 7})
    put('markdown', 'md', sources)
    const places = await placesOf('markdown', sources)
    const found = places.filter(([{ruleId}]) => ruleId === 'do-support-form')
    expect(found.length).toBeGreaterThan(60)
    for (const [{actual}, slice] of places) {
      const text = slice
        .replace(/[*[]|\n> /g, (mark) => (mark.length > 1 ? ' ' : ''))
        .replaceAll('&nbsp;', ' ')
        .replaceAll('&#101;', 'e')
      expect(text.replace(/\s+/g, ' ')).toBe(actual.replace(/\s+/g, ' '))
    }
  })
})

describe('block quotes', () => {
  const story = 'The council of Lund met on Monday to talk about the libraries of the town, the mayor said. '

  it.each([
    ['html', `<p>${story}</p><blockquote><p>It has went.</p></blockquote><p>It has broke.</p>`],
    ['markdown', `${story}\n\n> It has went.\n>\n> > It has went again.\n\nIt has broke.\n`]
  ])('are what others said, in %s', async (kind, input) => {
    const {stdout} = await run(['--format-in', kind, '--format', 'compact', '-'], {input})
    expect(stdout.match(/`(?:went|broke)`/g)).toEqual(['`broke`'])
  })

  it('are no more than the story where they are most of it', async () => {
    const {stdout} = await run(['--format-in', 'markdown', '--format', 'compact', '-'], {
      input: `Forwarded:\n\n> ${story}\n>\n> It has went.\n`
    })
    expect(stdout).toContain('`went`')
  })
})

describe('--format-in', () => {
  it.each([
    ['html', '<p>The ministry did <b>not</b> replied.</p>', 'page.txt', '1:17'],
    ['markdown', 'The ministry did **not** replied.', 'page.html', '1:14'],
    ['text', 'The ministry did not replied.', 'page.md', '1:14']
  ])('reads %s whatever the name says', async (kind, source, name, place) => {
    folder.put(name, source)
    const {stdout} = await run(['--format-in', kind, '--format', 'compact', name], {cwd: folder.path})
    expect(stdout).toContain(`${name}:${place}: error: Unexpected verb form`)
  })

  it('reads standard input', async () => {
    const {stdout} = await run(['--format-in', 'html', '--format', 'compact', '-'], {
      input: '<p>The ministry did <b>not</b> replied.</p>'
    })
    expect(stdout).toMatch(/^<stdin>:1:17: error: /)
  })

  it('exits 64 for a kind that there is not', async () => {
    const {code, stderr} = await run(['--format-in', 'pdf', '-'])
    expect(code).toBe(64)
    expect(stderr).toContain('Allowed choices are text, html, markdown.')
  })
})

it('takes lines that the markup sets apart for no damage', async () => {
  const story = 'The council voted on Monday to close two libraries, and said that it would open one again in spring.'
  const page = `<nav><ul><li>Home</li><li>Sport</li></ul></nav><h1>Libraries close in Lund</h1><p class="byline">By Ada Okoye</p><p class="timestamp">3 March 2024</p><p>${story}</p><figure><figcaption>The library of Lund on Monday.</figcaption><p class="credit">Photo: Ada Okoye</p></figure><aside><h3>Related stories</h3></aside><footer>Share this story on Facebook</footer>`
  const {code, stdout} = await run(['--preset', 'strict', '--format-in', 'html', '--format', 'compact', '-'], {
    input: page
  })
  expect({code, stdout}).toEqual({code: 0, stdout: ''})
})

it.each([
  ['<head><title>No</title></head><script>no()</script>', 'page'],
  ['![](x.png)\n', 'document']
])('says that %j holds no text', async (input, what) => {
  const {code, stdout} = await run(['--format-in', what === 'page' ? 'html' : 'markdown', '--format', 'compact', '-'], {
    input
  })
  expect(code).toBe(2)
  expect(stdout).toContain(`Unexpected ${what} without text, expected an article`)
})
