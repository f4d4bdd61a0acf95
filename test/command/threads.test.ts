import {readdirSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, describe, expect, it} from 'vitest'
import {formatNames} from '../../packages/lint-news/src/formats/load.ts'
import {testFolder} from '../folder.ts'
import {run, start} from './run.ts'

const folder = testFolder('all')
const lint = (...args: string[]) => run(args, {cwd: folder.path})
const count = 40

beforeAll(() => {
  for (let index = 0; index < count; index++) {
    const damage = ['did not replied', 'did not reply', 'has went', 'did perhaps replied'][index % 4]
    folder.put(
      `in/${index % 3}/${index}.txt`,
      `The ministry of port ${index} ${damage} on Monday.\n`.repeat(1 + (index % 7))
    )
  }
  folder.put(
    'in/page.html',
    '<link rel="canonical" href="https://example.com/a"><p>The caf&eacute; did not replied.</p>'
  )
  folder.put('in/latin.txt', Buffer.from('The caf\xe9 did not replied.', 'latin1'))
  folder.put('in/empty.txt', '')
  folder.put('in/comment.txt', '<!-- lint-news ignore mojibake -->\nIt did not rained.\n')
})

describe('--jobs', () => {
  it.each(formatNames)('changes nothing in %s', async (format) => {
    const [one, two, many] = await Promise.all(
      ['1', '2', '5'].map((jobs) => lint('--jobs', jobs, '--format', format, 'in', 'none.txt'))
    )
    expect(one.code).toBe(2)
    expect(one.stderr).toBe('')
    expect(two).toEqual(one)
    expect(many).toEqual(one)
  })

  it('fixes the same, also what has two names', async () => {
    // The second name opens the second batch: two threads would come to the file at the same time, and be long at it.
    const names = ['a.txt', ...Array.from({length: 7}, (_, index) => `${index}.txt`), 'link.txt']
    const [damaged, fixed] = ['An minister did not replied.\n', 'A minister did not reply.\n']
    const [one, two] = await Promise.all(
      ['1', '2'].map(async (jobs) => {
        for (const name of names.slice(1, -1)) folder.put(`fixed-${jobs}/${name}`, damaged)
        folder.put(`fixed-${jobs}/a.txt`, damaged.repeat(2000))
        const cwd = join(folder.path, `fixed-${jobs}`)
        symlinkSync('a.txt', join(cwd, 'link.txt'))
        const {code, stdout} = await run(['--jobs', jobs, '--fix', '--format', 'compact', ...names], {cwd})
        return {code, stdout, left: folder.read(`fixed-${jobs}/a.txt`)}
      })
    )
    expect(one).toEqual({code: 0, stdout: '', left: fixed.repeat(2000)})
    expect(two).toEqual(one)
  })

  it('shows the same fixes', async () => {
    const [one, two] = await Promise.all(['1', '2'].map((jobs) => lint('--jobs', jobs, '--dry-run', 'in')))
    expect(one.stdout).toContain('+++ b/in/0/0.txt')
    expect(two).toEqual(one)
  })

  it('passes on what is wrong with a configuration', async () => {
    folder.put('bad/.lint-newsrc', '{"root": true, "rules": {"mojibak": "off"}}')
    folder.put('bad/a.txt', 'It did not rain.')
    expect(await lint('--jobs', '2', 'bad')).toEqual({
      code: 78,
      stdout: '',
      stderr: 'bad/.lint-newsrc:1:26: unexpected rule `mojibak`, did you mean `mojibake`?\n'
    })
  })

  it.each(['0', '-1', 'two', '1000'])('takes no %s', async (jobs) => {
    expect(await lint('--jobs', jobs, 'in')).toMatchObject({code: 64, stdout: ''})
  })

  it('answers streams in order', async () => {
    const input = Array.from({length: 1200}, (_, id) =>
      id % 50 === 7 ? 'no JSON' : JSON.stringify({id, text: `Port ${id} did not replied to ${'us '.repeat(id % 90)}.`})
    ).join('\n')
    const [one, two] = await Promise.all(
      ['1', '2'].map((jobs) => run(['stream', '--jobs', jobs, '--strict', '--max-line-bytes', '250'], {input}))
    )
    expect(one.code).toBe(2)
    expect(one.stdout.split('\n')).toHaveLength(1201)
    expect(one.stdout).toContain('E_TOO_LONG')
    expect(two).toEqual(one)
  })

  it.each(['1', '2'])('leaves nothing half done when it is interrupted (%s)', async (jobs) => {
    const damaged = 'The ministry did not replied on Monday.\n'.repeat(20)
    const fixed = damaged.replaceAll('replied', 'reply')
    const names = Array.from({length: 200}, (_, index) => `many/${index}.txt`)
    for (const name of names) folder.put(name, damaged)
    const child = start(['--fix', '--quiet', '--jobs', jobs, join(folder.path, 'many')])
    await expect
      .poll(() => names.some((name) => folder.read(name) === fixed), {interval: 5, timeout: 20_000})
      .toBe(true)
    child.kill('SIGINT')
    expect(await new Promise((resolve) => child.on('exit', resolve))).toBe(130)
    const contents = names.map(folder.read)
    expect(contents.filter((content) => content !== damaged && content !== fixed)).toEqual([])
    expect(contents).toContain(damaged)
    expect(readdirSync(join(folder.path, 'many'))).toHaveLength(names.length)
  })
})
