import {expect, it} from 'vitest'
import {type InputKind, readerOf} from '../input/document.ts'
import {sourceLinter} from '../lint-source.ts'
import {ignoreComment} from './ignore-comment.ts'
import {flagsWord} from './testing.ts'

const rules = [{rule: flagsWord('flags-rain', 'rain'), severity: 'warning', options: {}} as const]

/** The source with the first finding ignored, and how many are left. */
async function ignored(kind: InputKind, source: string): Promise<{source: string; left: number} | undefined> {
  const lint = sourceLinter(await readerOf(kind), kind, rules, true)
  const {article, findings} = lint(source)
  const line = ignoreComment(article, kind, findings[0].ruleId, findings[0].start)
  if (!line) return undefined
  const changed = source.slice(0, line.offset) + line.text + source.slice(line.offset)
  return {source: changed, left: lint(changed).findings.length}
}

// A bar marks where the comment goes.
it.each([
  ['text', 'Snow.\n\n|The rain came.\n\nRain.'],
  ['text', '\ufeff|Rain.\r\n\r\nRain.'],
  ['text', '<!-- lint-news ignore x -->\n|Rain.\n\nRain.'],
  ['markdown', '# Snow\n\n|It fell like\nrain.\n\nRain.'],
  ['markdown', '- Snow\n\n|  Rain.\n\n- Rain.'],
  ['html', '<p>Snow.</p>\n|  <p>It fell\n  like <b>rain</b>.</p>\n<p>Rain.</p>']
] as const)('stands above the paragraph, on its own line: %s %j', async (kind, marked) => {
  const at = marked.indexOf('|')
  const source = marked.replace('|', '')
  const result = await ignored(kind, source)
  expect(result?.left).toBe(1)
  expect(result?.source.slice(at).trimStart()).toMatch(/^<!-- lint-news ignore flags-rain -->\r?\n/)
  expect(result?.source.replace(/ *<!-- lint-news ignore flags-rain -->\r?\n/, '')).toBe(source)
})

it('stands in no tag', async () => {
  expect(await ignored('html', '<p\nclass="a">Rain.</p>')).toBeUndefined()
})
