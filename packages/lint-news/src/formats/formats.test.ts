import fc from 'fast-check'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {checkstyle} from './checkstyle.ts'
import {compact} from './compact.ts'
import {github} from './github.ts'
import {jsonl} from './jsonl.ts'
import {junit} from './junit.ts'
import {formatNames, loadFormat} from './load.ts'
import {articles, lintedText, reportOf, saying, unreadable} from './testing.ts'

const files = [...articles.map((text, index) => lintedText(text, `a & b/<${index}>.txt`)), unreadable('none "x".txt')]

/** Fails on what is no well-formed XML: a parser of the real kind, written small for what the formats write. */
function assertWellFormed(xml: string): void {
  expect(xml).toMatch(/^<\?xml version="1.0" encoding="utf-8"\?>\n/)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML forbids them.
  expect(xml).not.toMatch(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/)
  const open: string[] = []
  const markup = /<(\/?)([a-z-]+)((?:\s[a-z]+="[^"<]*")*)(\/?)>|[^<]+/gy
  const body = xml.slice(xml.indexOf('\n'))
  let reached = 0
  for (const {0: whole, 1: closes, 2: name, index} of body.matchAll(markup)) {
    expect(index).toBe(reached)
    reached += whole.length
    expect(whole.replace(/&(?:amp|lt|gt|quot|#\d+);/g, '')).not.toContain('&')
    if (closes) expect(open.pop()).toBe(name)
    else if (name && !whole.endsWith('/>')) open.push(name)
  }
  expect(reached).toBe(body.length)
  expect(open).toEqual([])
}

describe.each(formatNames)('%s', (name) => {
  it('is the same twice', async () => {
    const format = await loadFormat(name)
    expect(await reportOf(format, ...files)).toBe(await reportOf(format, ...files))
  })
})

it.each([
  ['pretty', ''],
  ['compact', ''],
  ['github', ''],
  ['jsonl', ''],
  ['json', '[]\n'],
  ['gitlab', '[]\n'],
  ['junit', '<?xml version="1.0" encoding="utf-8"?>\n<testsuites name="lint-news">\n</testsuites>\n'],
  ['checkstyle', '<?xml version="1.0" encoding="utf-8"?>\n<checkstyle version="4.3">\n</checkstyle>\n']
] as const)('%s: no file is no message', async (name, report) => {
  expect(await reportOf(await loadFormat(name))).toBe(report)
})

it('compact: a message a line', async () => {
  expect(await reportOf(compact, lintedText(articles[0], 'a.txt'), unreadable('none.txt'))).toMatchInlineSnapshot(`
    "a.txt:1:5: error: Unexpected storm \`storm\`, use \`calm\` [no-storm]
    a.txt:3:16: info: Unexpected doubt \`perhaps\`, remove it [no-doubt]
    a.txt:5:1: warning: Unexpected button \`Share this story on Facebook.\`, remove it [no-button]
    none.txt:1:1: error: Cannot read this file: “<&>” [unreadable-input]
    "
  `)
})

it('github: columns, paths and escapes', async () => {
  expect(await reportOf(github, ...files)).toMatchInlineSnapshot(`
    "::error file=a & b/<0>.txt,line=1,endLine=1,col=5,endColumn=10,title=no-storm::Unexpected storm \`storm\`, use \`calm\`
    ::notice file=a & b/<0>.txt,line=3,endLine=3,col=16,endColumn=23,title=no-doubt::Unexpected doubt \`perhaps\`, remove it
    ::warning file=a & b/<0>.txt,line=5,endLine=5,col=1,endColumn=30,title=no-button::Unexpected button \`Share this story on Facebook.\`, remove it
    ::error file=a & b/<1>.txt,line=3,endLine=3,col=11,endColumn=16,title=no-storm::Unexpected storm \`storm\`, use \`calm\`
    ::warning file=a & b/<1>.txt,line=5,endLine=5,col=1,endColumn=25,title=no-button::Unexpected button \`Share 50%25: this, A&M %250A\`, remove it
    ::error file=a & b/<1>.txt,line=7,endLine=7,col=5,endColumn=10,title=no-storm::Unexpected storm \`storm\`, use \`calm\`
    ::notice file=a & b/<1>.txt,line=7,endLine=7,col=15,endColumn=22,title=no-doubt::Unexpected doubt \`perhaps\`, remove it
    ::error file=none "x".txt,title=unreadable-input::Cannot read this file: “<&>”
    "
  `)
})

it('github: no columns over several lines, and one line each whatever is said', async () => {
  const file = new VFile({path: 'a.txt'})
  file.message('50%:\nno, yes', {
    ruleId: 'odd',
    place: {start: {line: 1, column: 5}, end: {line: 2, column: 3}}
  })
  expect(await reportOf(github, {...files[0], file})).toBe(
    '::warning file=a.txt,line=1,endLine=2,title=odd::50%25:%0Ano, yes\n'
  )
})

it('jsonl: an object a line, that tells nothing of the machine', async () => {
  const lines = (await reportOf(jsonl, ...files)).trimEnd().split('\n')
  expect(lines.map((line) => Object.keys(JSON.parse(line)))).toEqual(
    files.map(() => ['path', 'verdict', 'quality', 'messages'])
  )
})

it('junit: a suite an article, a case a message', async () => {
  const report = await reportOf(junit, ...files)
  assertWellFormed(report)
  expect(report.match(/<testsuite .*>/g)).toMatchInlineSnapshot(`
    [
      "<testsuite name="a &amp; b/&lt;0&gt;.txt" tests="3" failures="2" errors="0" time="0">",
      "<testsuite name="a &amp; b/&lt;1&gt;.txt" tests="4" failures="3" errors="0" time="0">",
      "<testsuite name="a &amp; b/&lt;2&gt;.txt" tests="1" failures="0" errors="0" time="0">",
      "<testsuite name="none &quot;x&quot;.txt" tests="1" failures="0" errors="1" time="0">",
    ]
  `)
})

it('checkstyle: a file an article', async () => {
  const report = await reportOf(checkstyle, lintedText(articles[0], 'a & b.txt'), unreadable('none.txt'))
  assertWellFormed(report)
  expect(report).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="utf-8"?>
    <checkstyle version="4.3">
      <file name="a &amp; b.txt">
        <error line="1" column="5" severity="error" message="Unexpected storm \`storm\`, use \`calm\`" source="lint-news.no-storm"/>
        <error line="3" column="16" severity="info" message="Unexpected doubt \`perhaps\`, remove it" source="lint-news.no-doubt"/>
        <error line="5" column="1" severity="warning" message="Unexpected button \`Share this story on Facebook.\`, remove it" source="lint-news.no-button"/>
      </file>
      <file name="none.txt">
        <error line="1" column="1" severity="error" message="Cannot read this file: “&lt;&amp;&gt;”" source="lint-news.unreadable-input"/>
      </file>
    </checkstyle>
    "
  `)
})

it('writes well-formed XML whatever is said', async () => {
  const text = fc.string({
    unit: fc.oneof(
      fc.constantFrom('<', '&', '"', ']]>', '\r\n', '\0', '\u0007', '\ufffe', '🚢'),
      fc.string({unit: 'binary', minLength: 1, maxLength: 1})
    )
  })
  await fc.assert(
    fc.asyncProperty(text, async (said) => {
      const report = await reportOf(junit, saying(said), unreadable(`${said}.txt`))
      assertWellFormed(report)
      assertWellFormed(await reportOf(checkstyle, saying(said), unreadable(`${said}.txt`)))
    })
  )
}, 60_000)
