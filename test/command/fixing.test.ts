import {chmodSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {applyPatch} from 'diff'
import {expect, it} from 'vitest'
import {testFolder} from '../folder.ts'
import {run} from './run.ts'

const damaged = 'The ministry did not replied to questions.\n\nAn ministry of the USA government is here.\n'
const safely = 'The ministry did not reply to questions.\n\nA ministry of the USA government is here.\n'
const wholly = 'The ministry did not reply to questions.\n\nA ministry of the U.S. government is here.\n'

const folder = testFolder('each')
const {put, read} = folder
const lint = (...args: string[]) => run(['--format', 'compact', ...args], {cwd: folder.path})

it('makes safe fixes, and reports what is left', async () => {
  put('a.txt', damaged)
  const {code, stdout, stderr} = await lint('--fix', 'a.txt')
  expect({code, stderr}).toEqual({code: 1, stderr: ''})
  expect(stdout).toMatch(/^a\.txt:3:\d+: error: .*\[country-noun-as-adjective\]\n$/)
  expect(read('a.txt')).toBe(safely)
  expect(folder.names()).toEqual(['a.txt'])
})

it('makes suggested fixes on demand', async () => {
  put('a.txt', damaged)
  expect(await lint('--fix-suggestions', 'a.txt')).toEqual({code: 0, stdout: '', stderr: ''})
  expect(read('a.txt')).toBe(wholly)
})

it('takes lines out with their markup', async () => {
  const story = 'The port of Lund closes on Friday while divers look for the crane that fell, the mayor said.'
  put('a.md', `${story}\n\n**[Share this story on Facebook](x)**\n\n- [Latest News](x)\n\n## Discuss This Article\n`)
  put('a.html', `<p>${story}</p>\n<div><a href="x">Share this story on Facebook</a></div>\n`)
  expect(await lint('--fix', 'a.md', 'a.html')).toEqual({code: 0, stdout: '', stderr: ''})
  expect([read('a.md'), read('a.html')]).toEqual([`${story}\n`, `<p>${story}</p>\n`])
})

it('keeps byte order marks and line endings, and markup', async () => {
  put('a.txt', `\ufeff${damaged.replaceAll('\n', '\r\n')}`)
  put('a.html', `<p>The caf&eacute; did not replied.</p>\n`)
  await lint('--fix', '.')
  expect(read('a.txt')).toBe(`\ufeff${safely.replaceAll('\n', '\r\n')}`)
  expect(read('a.html')).toBe('<p>The caf&eacute; did not reply.</p>\n')
})

it('does not fix what a comment keeps back', async () => {
  const text = `<!-- lint-news ignore do-support-form -->\n${damaged}`
  put('a.txt', text)
  await lint('--fix', 'a.txt')
  expect(read('a.txt')).toBe(`<!-- lint-news ignore do-support-form -->\n${safely.replace('reply', 'replied')}`)
})

it('shows fixes as a patch, and makes none', async () => {
  put('in/a.txt', damaged)
  put('in/b.txt', safely)
  const {code, stdout} = await run(['--dry-run', 'in'], {cwd: folder.path})
  expect(code).toBe(1)
  expect(stdout).toMatch(/^--- a\/in\/a\.txt\n\+\+\+ b\/in\/a\.txt\n/)
  expect(stdout).not.toContain('b.txt')
  expect(applyPatch(damaged, stdout)).toBe(safely)
  expect(read('in/a.txt')).toBe(damaged)
  expect(await lint('--dry-run', 'in')).toMatchObject({code: 64})
  expect((await run(['--dry-run', '--format', 'compact=left.txt', 'in'], {cwd: folder.path})).stdout).toBe(stdout)
  expect(read('left.txt').split('\n')).toHaveLength(3)
})

it('prints the fixed text of standard input', async () => {
  expect(await run(['--fix', '-'], {cwd: folder.path, input: damaged})).toEqual({code: 1, stdout: safely, stderr: ''})
  expect(await run(['--fix-suggestions', '-'], {cwd: folder.path, input: damaged})).toEqual({
    code: 0,
    stdout: wholly,
    stderr: ''
  })
  expect(await run(['--fix', '-'], {cwd: folder.path, input: ' '})).toMatchObject({
    code: 2,
    stdout: '',
    stderr: expect.stringMatching(/^<stdin>: Unexpected empty file/)
  })
})

it('writes fixed copies, and what they kept', async () => {
  const text = `Share this story on Facebook\n\n${damaged}`
  put('in/deep/a.txt', text)
  await lint('--clean-to', 'out', 'in')
  expect(read('in/deep/a.txt')).toBe(text)
  const cleaned = read('out/in/deep/a.txt')
  expect(cleaned).toBe(safely)
  const {kept, source} = JSON.parse(read('out/in/deep/a.txt.map.json'))
  expect(source).toBe('in/deep/a.txt')
  for (const {from, to, length} of kept) expect(cleaned.slice(to, to + length)).toBe(text.slice(from, from + length))
  expect(kept).toContainEqual({from: text.indexOf('The'), to: 0, length: 'The ministry '.length})
})

it.each([
  ['/proc/none', /cannot write `\/proc\/none\/a\.txt`/],
  ['a.txt/x', /cannot write `a\.txt\/x\/a\.txt`: ENOTDIR/]
])('says that no copies can be written to %s', async (to, message) => {
  put('a.txt', damaged)
  const {code, stdout} = await lint('--clean-to', to, 'a.txt')
  expect({code, stdout}).toEqual({code: 74, stdout: expect.stringMatching(message)})
})

it('takes no copy of an earlier run for an article, and no report', async () => {
  put('in/a.txt', damaged)
  const args = ['--clean-to', 'out', '--format', 'json=report.txt', '.']
  expect(await run(args, {cwd: folder.path})).toEqual({code: 1, stdout: '', stderr: ''})
  const report = read('report.txt')
  expect(await run(args, {cwd: folder.path})).toEqual({code: 1, stdout: '', stderr: ''})
  expect(read('report.txt')).toBe(report)
  expect((await lint('--clean-to', 'again', 'out')).stdout).toMatch(/^out\/in\/a\.txt:3:/)
})

it('writes no report over an article', async () => {
  put('a.txt', damaged)
  const {code, stderr} = await run(['--format', 'json=./a.txt', 'a.txt'], {cwd: folder.path})
  expect(code).toBe(64)
  expect(stderr).toBe('error: unexpected report file `a.txt`, which is an article to lint, name another file\n')
  expect(read('a.txt')).toBe(damaged)
})

it.each([
  [['--clean-to', '.', 'a.txt'], 'unexpected input `a.txt`, which `--clean-to .` would write to, name another folder'],
  [
    ['--clean-to', 'out', '../a.txt', 'a.txt'],
    'unexpected inputs `../a.txt` and `a.txt`, whose fixed copies would both be `out/a.txt`, clean them to two folders'
  ]
])('writes no copy over an article or another copy: %j', async (args, message) => {
  put('a.txt', damaged)
  put('in/a.txt', damaged)
  expect(await run(args, {cwd: join(folder.path, 'in')})).toEqual({code: 64, stdout: '', stderr: `error: ${message}\n`})
  expect(read('in/a.txt')).toBe(damaged)
  expect(folder.names()).toEqual(['a.txt', 'in'])
})

it('leaves an article alone that nothing would be left of', async () => {
  put('a.txt', 'Share this story on Facebook\n')
  expect((await lint('--fix', 'a.txt')).code).toBe(1)
  expect(read('a.txt')).toBe('Share this story on Facebook\n')
})

it('leaves a file alone that changes while it is linted', async () => {
  put('a.txt', damaged)
  // A plugin is a way to act between reading and writing.
  put(
    '.lint-newsrc.mjs',
    "import {appendFileSync} from 'node:fs'\nappendFileSync('a.txt', 'More.')\nexport default {}\n"
  )
  const {code, stdout} = await lint('--fix', 'a.txt')
  expect(code).toBe(2)
  expect(stdout).toContain('`a.txt` changed while it was linted and was left as it is, run again')
  expect(read('a.txt')).toBe(`${damaged}More.`)
})

it.skipIf(process.getuid?.() === 0)('says that a file is read-only', async () => {
  put('a.txt', damaged)
  chmodSync(join(folder.path, 'a.txt'), 0o444)
  const {code, stdout} = await lint('--fix', 'a.txt')
  expect(code).toBe(74)
  expect(stdout).toContain('cannot write `a.txt`: permission is lacking')
  expect(read('a.txt')).toBe(damaged)
})

it('changes nothing the second time, in whole articles', async () => {
  const articles = fileURLToPath(new URL('../articles/', import.meta.url))
  const names = readdirSync(articles).filter((name) => name.endsWith('.txt'))
  for (const name of names) put(name, readFileSync(join(articles, name), 'utf8'))
  for (const flag of ['--fix', '--fix-suggestions']) {
    await lint(flag, '.')
    const once = names.map(read)
    expect((await run([flag, '--dry-run', '.'], {cwd: folder.path})).stdout).toBe('')
    await lint(flag, '.')
    expect(names.map(read)).toEqual(once)
  }
}, 20_000)
