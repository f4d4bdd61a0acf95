import {readHtml} from '@lint-news/article/html'
import fc from 'fast-check'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {articles, lintedText, reportOf, saying, unreadable} from '../testing.ts'
import {htmlPage} from './index.ts'

const elements = new Set(
  'html head meta title style body main h1 h2 section p b i u a div span mark code ul li table thead tbody tr th td figure figcaption svg rect text'.split(
    ' '
  )
)

/** Fails on an element that the format does not write, an attribute that runs or loads something, and an unpaired quotation mark. */
function assertOwnMarkup(page: string): void {
  const foreign = [...page.replace(/^<!doctype html>/, '').matchAll(/<\/?([^\s>]*)([^>]*)/g)].filter(
    ([, name, attributes]) =>
      !elements.has(name) ||
      !/^(?: [a-zA-Z-]+="[^"<]*")*$/.test(attributes) ||
      / (?:on\w+|src|style|formaction|srcset)=/.test(attributes.replace(/"[^"]*"/g, ''))
  )
  expect(foreign).toEqual([])
}

/** A page without what its marks say. */
const untold = (page: string): string => page.replace(/<span class="tip"[\s\S]*?<\/span><\/span><\/span>/g, '')

const idsOf = (page: string): string[] => [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)

describe('one article', () => {
  it('shows its text, its verdict, and what was found where', async () => {
    const page = await reportOf(htmlPage, lintedText(articles[0], 'a.txt'))
    expect(page.slice(page.indexOf('<section'))).toMatchInlineSnapshot(`
      "<section class="article" id="article-1" aria-labelledby="article-1-title">
      <h2 id="article-1-title">a.txt</h2>
      <p class="verdict"><b class="repairable">repairable</b> (it can be fixed in place), 57 % sound: 1 error, 1 warning, 1 hint</p>

      <div class="text"><div class="line body"><span class="role"></span><p dir="auto">The <span class="told"><mark id="article-1-1" class="error" tabindex="0" aria-describedby="article-1-1-tip">storm</mark><span class="tip" role="tooltip" id="article-1-1-tip"><span class="finding error"><b class="level">error</b> Unexpected storm <code>storm</code>, use <code>calm</code>
      <span>safe fix: <code>calm</code> <code>peace</code> </span>
      <span class="why">Storms &lt;pass&gt; &amp; go.</span>


      <span class="rule"><a href="https://github.com/lint-news/lint-news/tree/main/rules/no-storm">no-storm</a>, line 1, column 5</span></span></span></span> reached Lund on Monday.</p></div>
      <div class="line body"><span class="role"></span><p dir="auto">The ferry will <span class="told"><mark id="article-1-2" class="info" tabindex="0" aria-describedby="article-1-2-tip">perhaps</mark><span class="tip" role="tooltip" id="article-1-2-tip"><span class="finding info"><b class="level">info</b> Unexpected doubt <code>perhaps</code>, remove it
      <span>suggestion: <i>remove it</i> </span>
      <span class="why">Reporters know.</span>


      <span class="rule"><a href="https://github.com/lint-news/lint-news/tree/main/rules/no-doubt">no-doubt</a>, line 3, column 16</span></span></span></span> sail again, the mayor said.</p></div>
      <div class="line furniture"><span class="role" title="a line that pages carry outside the story (share)">furniture</span><p dir="auto"><span class="told"><mark id="article-1-3" class="warning" tabindex="0" aria-describedby="article-1-3-tip">Share this story on Facebook.</mark><span class="tip" role="tooltip" id="article-1-3-tip"><span class="finding warning"><b class="level">warning</b> Unexpected button <code>Share this story on Facebook.</code>, remove it
      <span>safe fix: <i>remove it</i> </span>
      <span class="why">Nobody can press them.</span>
      <span class="evidence">says <code>Share</code></span>

      <span class="rule"><a href="https://github.com/lint-news/lint-news/tree/main/rules/no-button">no-button</a>, line 5, column 1</span></span></span></span></p></div>
      </div>
      </section>
      </main>
      </body>
      </html>
      "
    `)
  })

  it('is shown where nothing was found, and where it could not be read', async () => {
    expect(await reportOf(htmlPage, lintedText(articles[2], 'a.txt'))).toContain('<p dir="auto">The ferry sails')
    const page = await reportOf(htmlPage, unreadable('none.txt'))
    expect(page).toContain('Cannot read this file: “&lt;&amp;&gt;”')
    expect(page).not.toContain('id="overview"')
  })

  it('marks every place once, also where findings overlap, go over lines, or have no width', async () => {
    const text = 'The council met.\n\nIt voted on Monday.\n\nThe end.'
    const spans = [
      [0, 3],
      [4, 30],
      [8, 12],
      [16, 16],
      [17, 18],
      [18, 20],
      [18, 20],
      [47, 47]
    ]
    const linted = lintedText(text, 'a.txt')
    linted.file.messages = spans.map(([start, end], index) =>
      Object.assign(new VFile({path: 'a.txt'}).message(`Finding ${index}`), {span: {start, end}})
    )
    const page = await reportOf(htmlPage, linted)
    for (const index of spans.keys())
      expect(page.split(`Finding ${index}<`).length + page.split(`Finding ${index}\n`).length).toBe(3)
    expect(untold(page).slice(untold(page).indexOf('<div class="text">'))).toMatchInlineSnapshot(`
      "<div class="text"><div class="line body"><span class="role"></span><p dir="auto"><span class="told"><mark id="article-1-1" class="warning" tabindex="0" aria-describedby="article-1-1-tip">The</mark></span> <span class="told"><mark id="article-1-2" class="warning" tabindex="0" aria-describedby="article-1-2-tip">coun<u>cil </u>met.</mark></span></p></div>
      <div class="line body"><span class="role"></span><p dir="auto"><mark class="warning"><u>It</u> voted on </mark>Monday.</p></div>
      <div class="line body"><span class="role"></span><p dir="auto">The end.<span class="told"><mark id="article-1-3" class="warning empty" tabindex="0" aria-describedby="article-1-3-tip"></mark></span></p></div>
      </div>
      </section>
      </main>
      </body>
      </html>
      "
    `)
  })
})

describe('several articles', () => {
  const files = [
    ...articles.map((text, index) => lintedText(text, `${index % 2}/${index}.txt`)),
    unreadable('none.txt')
  ]

  it('have an overview with links that lead somewhere', async () => {
    const page = await reportOf(htmlPage, ...files)
    const ids = idsOf(page)
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, id] of page.matchAll(/ (?:href="#|aria-\w+by=")([^"]*)"/g)) expect(ids).toContain(id)
    expect(page.match(/<a href="#article-\d">/g)).toHaveLength(3)
    expect(page.match(/<figcaption>.*?</g)).toEqual([
      '<figcaption>Findings by rule<',
      '<figcaption>Articles by folder or host<'
    ])
  })

  it('load nothing and run nothing', async () => {
    const page = await reportOf(htmlPage, ...files)
    assertOwnMarkup(page)
    expect(page).not.toMatch(/<(?:script|link|img|iframe|base)|url\(|@import/)
    expect(page).toContain("default-src 'none'")
    for (const [, address] of page.matchAll(/href="([^#"][^"]*)"/g))
      expect(address).toMatch(/^https:\/\/github\.com\/lint-news\/lint-news\/tree\/main\/rules\/[a-z-]+$/)
  })

  it('hold no escapes of a terminal', async () => {
    expect(await reportOf(htmlPage, ...files)).not.toContain('\u001b')
  })
})

const nasty = fc.constantFrom(
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='x",
  '</p></section>',
  '<!--',
  ']]>',
  '&lt;b&gt;',
  '&amp;amp;',
  '`',
  '`<i>`',
  '\u0007',
  '\u202e',
  '🚢',
  'port',
  'The storm came.',
  'Share this story on Facebook.',
  '\n\n'
)
const nastyText = fc.array(nasty, {minLength: 1, maxLength: 12}).map((parts) => parts.join(' '))

it('lets no text out of its place', async () => {
  await fc.assert(
    fc.asyncProperty(nastyText, nastyText, async (text, said) => {
      const linted = lintedText(`Story. ${text}`, `${text}.txt`)
      assertOwnMarkup(await reportOf(htmlPage, linted))
      assertOwnMarkup(await reportOf(htmlPage, linted, saying(said), unreadable(`${said}.txt`)))
    })
  )
}, 60_000)

it('keeps every word of an article', async () => {
  await fc.assert(
    fc.asyncProperty(nastyText, async (text) => {
      const linted = lintedText(`Story. ${text}`, 'a.txt')
      const page = await reportOf(htmlPage, linted)
      const shown = untold(page).replace(/<span class="role"[\s\S]*?<\/span>/g, '')
      const read = readHtml(shown.slice(shown.indexOf('<div class="text">'))).text.replaceAll('␇', '\u0007')
      expect(read.replace(/\s+/g, '')).toBe(linted.shown?.text.replace(/\s+/g, ''))
    })
  )
}, 60_000)
