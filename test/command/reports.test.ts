import {existsSync, lstatSync, mkdirSync, statSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeEach, expect, it} from 'vitest'
import {testFolder} from '../folder.ts'
import {run, start} from './run.ts'

const damaged = 'The ministry did not replied to questions on Monday.\n'

const folder = testFolder('each')
const {put, read} = folder
const lint = (...args: string[]) => run(args, {cwd: folder.path})

beforeEach(() => {
  put('damaged.txt', damaged)
  put('clean.txt', damaged.replace('replied', 'reply'))
})

it('writes several reports in one run, to files and standard output', async () => {
  const alone = await lint('--format', 'compact', 'damaged.txt', 'clean.txt')
  const {code, stdout, stderr} = await lint(
    ...['--format', 'sarif=out.sarif', '--format', 'compact', '--format', 'junit=out=1.xml', 'damaged.txt', 'clean.txt']
  )
  expect({code, stderr}).toEqual({code: 1, stderr: ''})
  expect(stdout).toBe(alone.stdout)
  expect(JSON.parse(read('out.sarif')).runs[0].results).toHaveLength(1)
  expect(read('out=1.xml')).toContain('</testsuites>\n')
  expect(folder.names()).toEqual(['clean.txt', 'damaged.txt', 'out.sarif', 'out=1.xml'])
})

it('says nothing on standard output where all reports go to files', async () => {
  expect(await lint('--format', 'pretty=out.txt', 'damaged.txt')).toEqual({code: 1, stdout: '', stderr: ''})
  expect(read('out.txt')).toMatch(/^1 article \(/m)
})

it('replaces a report whole, keeps its mode, and leaves a link a link', async () => {
  writeFileSync(join(folder.path, 'real.txt'), 'old '.repeat(1000), {mode: 0o640})
  symlinkSync('real.txt', join(folder.path, 'out.txt'))
  await lint('--format', 'compact=out.txt', 'damaged.txt')
  expect(lstatSync(join(folder.path, 'out.txt')).isSymbolicLink()).toBe(true)
  expect(read('real.txt')).toMatch(/^damaged\.txt:1:14: error: .*\n$/)
  expect(statSync(join(folder.path, 'real.txt')).mode & 0o777).toBe(0o640)
})

it.each([
  ['none/out.txt', 'there is no such folder'],
  ['damaged.txt/out.txt', 'part of the path is no folder'],
  ['folder', 'it is a folder'],
  ['/dev/full', 'the disk is full']
])('exits 74 where it cannot write %s', async (path, reason) => {
  mkdirSync(join(folder.path, 'folder'))
  const {code, stderr} = await lint('--format', `json=${path}`, '--format', 'jsonl=whole.jsonl', 'damaged.txt')
  expect({code, stderr}).toEqual({code: 74, stderr: `lint-news: cannot write \`${path}\`: ${reason}\n`})
  expect(folder.names().filter((name) => name.endsWith('.tmp'))).toEqual([])
  // What fails at the start stops the run; what fails in it leaves the other reports whole.
  expect(existsSync(join(folder.path, 'whole.jsonl'))).toBe(path === '/dev/full')
})

it('leaves nothing behind when it is interrupted', async () => {
  const fifo = start(['--format', `json=${join(folder.path, 'out.json')}`, '-'])
  await expect.poll(() => folder.names().filter((name) => name.endsWith('.tmp'))).toHaveLength(1)
  fifo.kill('SIGINT')
  expect(await new Promise((resolve) => fifo.on('exit', resolve))).toBe(130)
  expect(folder.names()).toEqual(['clean.txt', 'damaged.txt'])
})

it.each([
  [
    ['--format', 'json', '--format', 'sarif'],
    'unexpected second report on standard output, write one to a file: `--format sarif=FILE`'
  ],
  [['--format', 'json=x', '--format', 'sarif=x'], 'unexpected second report on `x`'],
  [['--format', 'json='], 'missing file after `json=`']
])('%j is wrong usage', async (args, answer) => {
  const {code, stdout, stderr} = await lint(...args, 'damaged.txt')
  expect({code, stdout}).toEqual({code: 64, stdout: ''})
  expect(stderr).toContain(answer)
  expect(existsSync(join(folder.path, 'x'))).toBe(false)
})
