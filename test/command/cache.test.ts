import {rmSync, utimesSync} from 'node:fs'
import {join} from 'node:path'
import {beforeEach, expect, it} from 'vitest'
import {formatNames} from '../../packages/lint-news/src/formats/load.ts'
import {testFolder} from '../folder.ts'
import {run} from './run.ts'

const damaged = 'The ministry did not replied on Monday.\n'
const folder = testFolder('each')
const {put, read} = folder
const lint = (...args: string[]) => run(['--format', 'compact', ...args], {cwd: folder.path})
const keptOf = (name = '.lint-newscache') => JSON.parse(read(name)).files

beforeEach(() => {
  put('in/a.txt', damaged)
  put('in/b.html', '<link rel="canonical" href="https://example.com/b"><p>The caf&eacute; has perhaps went.</p>')
  put('in/c.txt', '<!-- lint-news ignore mojibake -->\nNothing is wrong here.\n')
  put('in/d.txt', '')
})

/** Makes a cache say of a file what it cannot say by itself, so that its word is known. */
function spoil(name: string): void {
  const kept = JSON.parse(read('.lint-newscache'))
  for (const message of kept.files[name].messages) message.reason = 'Known'
  put('.lint-newscache', JSON.stringify(kept))
}

it.each(formatNames)('changes nothing in %s', async (format) => {
  const args = ['--format', format, 'in']
  const plain = await run(args, {cwd: folder.path})
  const first = await run(['--cache', ...args], {cwd: folder.path})
  const second = await run(['--cache', ...args], {cwd: folder.path})
  const threads = await run(['--cache', '--jobs', '2', ...args], {cwd: folder.path})
  expect(first).toEqual(plain)
  expect(second).toEqual(plain)
  expect(threads).toEqual(plain)
})

it('is asked instead of the rules, while all is as it was', async () => {
  await lint('--cache', 'in')
  expect(Object.keys(keptOf())).toEqual(['in/a.txt', 'in/b.html', 'in/c.txt'])
  spoil('in/a.txt')
  utimesSync(join(folder.path, 'in/a.txt'), 1, 1)
  expect((await lint('--cache', 'in')).stdout).toContain('in/a.txt:1:14: error: Known')
  expect((await lint('in')).stdout).not.toContain('Known')
  for (const args of [
    ['--preset', 'strict'],
    ['--rule', 'mojibake=off'],
    ['--no-suppress'],
    ['--format-in', 'markdown']
  ]) {
    spoil('in/a.txt')
    expect((await lint('--cache', ...args, 'in/a.txt')).stdout).toContain('Unexpected verb form')
    await lint('--cache', 'in')
  }
  spoil('in/a.txt')
  put('in/a.txt', `${damaged}It did not rained.\n`)
  expect((await lint('--cache', 'in')).stdout).not.toContain('Known')
  put('.lint-newsrc', '{"rules": {"do-support-form": "off"}}')
  expect((await lint('--cache', 'in/a.txt')).stdout).toBe('')
})

it('forgets files that went, and keeps the others', async () => {
  await lint('--cache', 'in')
  rmSync(join(folder.path, 'in/b.html'))
  put('in/a.txt', `${damaged}\n`)
  await lint('--cache', 'in/a.txt')
  expect(Object.keys(keptOf())).toEqual(['in/a.txt', 'in/c.txt'])
})

it('keeps of fixed files what is left in them', async () => {
  await lint('--cache', 'in')
  await lint('--cache', '--fix', 'in')
  expect(read('in/a.txt')).toContain('not reply')
  expect(keptOf()['in/a.txt'].messages).toEqual([])
  expect(await lint('--cache', '--fix', 'in/a.txt')).toEqual({code: 0, stdout: '', stderr: ''})
  put('in/a.txt', damaged)
  expect((await lint('--cache', 'in/a.txt')).code).toBe(1)
  expect((await run(['--cache', '--dry-run', 'in/a.txt'], {cwd: folder.path})).stdout).toContain(
    '+The ministry did not reply'
  )
  expect((await lint('--cache', 'in/a.txt')).code).toBe(1)
  await lint('--cache', '--clean-to', 'out', 'in/c.txt')
  expect(read('out/in/c.txt')).toBe(read('in/c.txt'))
})

it('knows the place that it is told, relative to which it names files', async () => {
  await lint('--cache-location', 'in/known', 'in')
  expect(Object.keys(keptOf('in/known'))).toEqual(['a.txt', 'b.html', 'c.txt'])
  expect(folder.names()).toEqual(['in'])
})

it('is made anew where it is broken', async () => {
  const {stdout} = await lint('--cache', 'in')
  const whole = read('.lint-newscache')
  put('.lint-newscache', whole.slice(0, 100))
  expect(await lint('--cache', 'in')).toMatchObject({
    stdout,
    stderr: 'lint-news: the cache `.lint-newscache` is broken, it is made anew\n'
  })
  expect(read('.lint-newscache')).toBe(whole)
})

it('leaves alone what is no cache', async () => {
  put('notes.json', '{"mine": true}')
  expect(await lint('--cache-location', 'notes.json', 'in')).toMatchObject({
    code: 2,
    stderr: 'lint-news: `notes.json` is no cache and stays as it is, name another file or remove it\n'
  })
  expect(read('notes.json')).toBe('{"mine": true}')
})

it('has no say where other plugins have one', async () => {
  put('plugin.mjs', 'export default () => (tree, file) => {file.message("Wet")}')
  put('.lint-newsrc', '{"root": true, "plugins": ["./plugin.mjs"]}')
  await lint('--cache', 'in')
  put('plugin.mjs', 'export default () => (tree, file) => {file.message("Dry")}')
  expect((await lint('--cache', 'in/a.txt')).stdout).toContain('Dry')
})

it('exits 74 where it cannot be written', async () => {
  expect(await lint('--cache-location', 'none/cache', 'in')).toMatchObject({
    code: 74,
    stderr: 'lint-news: cannot write `none/cache`: there is no such folder\n'
  })
})
