import type {ChildProcess} from 'node:child_process'
import {readdirSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, it} from 'vitest'
import {testFolder} from '../folder.ts'
import {run, start} from './run.ts'

const folder = testFolder('each')
const {put} = folder
const damaged = (verb: string): string => `It did not ${verb}.\n`
const timeout = 20_000

let child: ChildProcess
let printed: string
/** Starts watching and waits until it waits. */
async function watch(...args: string[]): Promise<void> {
  child = start(['--watch', '--format', 'compact', ...args], {cwd: folder.path})
  for (const stream of [child.stdout, child.stderr]) stream!.on('data', (data) => (printed += data))
  await told('waiting for changes')
}

/** Waits until a text was printed, and takes what was printed so far. */
async function told(text: string): Promise<string> {
  await expect.poll(() => printed, {timeout}).toContain(text)
  await expect.poll(() => printed, {timeout}).toMatch(/waiting for changes, Ctrl-C ends\n$/)
  const all = printed
  printed = ''
  return all
}

beforeEach(() => {
  printed = ''
})
afterEach(() => child?.kill('SIGKILL'))

it('lints again what changes, and only that', async () => {
  put('in/a.txt', damaged('rained'))
  put('in/b.txt', damaged('snowed'))
  await watch('in', 'c.txt')
  put('in/b.txt', damaged('hailed'))
  const again = await told('hailed')
  expect(again).not.toContain('rained')
  expect(again).not.toContain('c.txt')
  put('in/deep/new.html', '<p>It did not worked.</p>')
  await told('new.html:1:7')
  put('c.txt', damaged('dawned'))
  await told('c.txt:1:4')
  put('in/.lint-newsrc.yaml', 'rules: [')
  await told('cannot read the configuration')
  put('in/.lint-newsrc.yaml', 'rules: {do-support-form: warning}')
  expect(await told('in/a.txt:1:4: warning')).toContain('in/b.txt:1:4: warning')
}, 60_000)

it('survives that all is deleted and made again, and ends by Ctrl-C', async () => {
  put('in/a.txt', damaged('rained'))
  await watch('in')
  rmSync(join(folder.path, 'in'), {recursive: true})
  await new Promise((resolve) => setTimeout(resolve, 300))
  put('in/a.txt', damaged('snowed'))
  await told('snowed')
  child.kill('SIGINT')
  expect(await new Promise((resolve) => child.on('exit', resolve))).toBe(130)
  expect(printed).toBe('')
}, 60_000)

it('comes to rest when it fixes what it watches', async () => {
  put('a.txt', 'It is fine.\n')
  await watch('--fix', 'a.txt')
  put('a.txt', damaged('rained'))
  await expect.poll(() => folder.read('a.txt'), {timeout}).toBe(damaged('rain'))
  put('a.txt', damaged('snowed'))
  await expect.poll(() => folder.read('a.txt'), {timeout}).toBe(damaged('snow'))
}, 60_000)

it('watches no copies that it writes, and does not tire', async () => {
  put('a.txt', damaged('rained'))
  await watch('--clean-to', 'out', '.')
  let all = ''
  for (let run = 0; run < 12; run++) {
    put('a.txt', `${damaged('rained')}\nA minister of the USA government is here, aide ${run} said.\n`)
    all += await told('a.txt:3:')
  }
  expect(folder.names()).toEqual(['a.txt', 'out'])
  expect(readdirSync(join(folder.path, 'out')).sort()).toEqual(['a.txt', 'a.txt.map.json'])
  expect(all).not.toContain('Warning')
}, 60_000)

it.each([
  [['-'], 'unexpected `-` beside `--watch`'],
  [['--format', 'json=out.json', '.'], 'unexpected report file `json=out.json`'],
  [['--baseline', 'x', '--update-baseline', '.'], 'unexpected `--update-baseline`']
])('%j is wrong usage', async (args, answer) => {
  const {code, stderr} = await run(['--watch', ...args], {cwd: folder.path})
  expect({code, stderr}).toEqual({code: 64, stderr: expect.stringContaining(answer)})
})
