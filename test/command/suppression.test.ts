import {rmSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {formatNames} from '../../packages/lint-news/src/formats/load.ts'
import {testFolder} from '../folder.ts'
import {gitIn} from '../git.ts'
import {run} from './run.ts'

const damaged = 'The ministry did not replied to questions on Monday.'

const folder = testFolder('each')
const {put, read} = folder
const lint = (...args: string[]) => run(['--format', 'compact', ...args], {cwd: folder.path})

describe('comments', () => {
  it.each([
    ['a.txt', `<!-- lint-news ignore do-support-form -- a quotation -->\n${damaged}\n\n${damaged}\n`, 4],
    ['a.md', `# A port\n\n<!-- lint-news ignore do-support-form -->\n\n${damaged}\n\n${damaged}\n`, 7],
    ['a.html', `<!-- lint-news ignore -->\n<p>${damaged.replace('did', 'did\n')}</p>\n<p>\n${damaged}</p>\n`, 5],
    ['b.txt', `<!-- lint-news disable -->\n${damaged}\n<!-- lint-news enable -->\n\n${damaged}\n`, 5]
  ])('keep findings of %s back', async (name, content, line) => {
    put(name, content)
    const {code, stdout} = await lint(name)
    expect({code, stdout}).toEqual({
      code: 1,
      stdout: expect.stringMatching(new RegExp(`^${name}:${line}:\\d+: error: .*\\n$`))
    })
    const all = await lint('--no-suppress', name)
    expect(all.stdout.match(/do-support-form/g)).toHaveLength(2)
  })

  it('count for the verdict', async () => {
    put('a.txt', `<!-- lint-news ignore -->\n${damaged}\n`)
    expect((await run(['a.txt'], {cwd: folder.path})).stdout).toContain('verdict: clean, 100 % sound')
  })

  it('are reported where they are of no use', async () => {
    put(
      'a.txt',
      '<!-- lint-news ignore do-suport-form -->\nThe port is open.\n\n  <!-- lint-news disable mojibake -->\nThe end came.\n'
    )
    expect(await lint('a.txt')).toEqual({
      code: 0,
      stderr: '',
      stdout:
        'a.txt:1:1: info: Unexpected rule `do-suport-form` in a suppression, did you mean `do-support-form`? [unused-suppression]\n' +
        'a.txt:4:3: info: Unexpected suppression `disable mojibake` where nothing is found, remove it [unused-suppression]\n'
    })
  })

  it('about rules that did not run may be of use to another run', async () => {
    put('a.txt', '<!-- lint-news ignore mojibake -->\nThe port is open.\n')
    expect((await lint('--rule', 'mojibake=off', 'a.txt')).stdout).toBe('')
  })

  it('leave every format sound', async () => {
    put('a.txt', '<!-- lint-news ignore mojibake -->\nThe port is open.\n')
    for (const format of formatNames)
      expect(await run(['--format', format, 'a.txt'], {cwd: folder.path})).toMatchObject({
        code: 0,
        stderr: '',
        stdout: expect.stringContaining('ignore mojibake')
      })
  })
})

describe('--baseline', () => {
  it('keeps back what is known, wherever it moved', async () => {
    put('in/a.txt', `${damaged}\n`)
    const made = await lint('--baseline', 'known.json', '--update-baseline', 'in')
    expect(made).toEqual({code: 0, stdout: '', stderr: 'lint-news: findings that `known.json` knows: 1\n'})
    put('in/a.txt', `The port is open.\n\n${damaged}\n\nThe council did not agreed.\n`)
    const {code, stdout} = await lint('--baseline', 'known.json', 'in')
    expect({code, stdout}).toEqual({code: 1, stdout: expect.stringMatching(/^in\/a\.txt:5:.*\n$/)})
    const {stdout: elsewhere} = await run(['--format', 'compact', '--baseline', '../known.json', '.'], {
      cwd: join(folder.path, 'in')
    })
    expect(elsewhere).toMatch(/^a\.txt:5:.*\n$/)
  })

  it('forgets what was mended, and files that went', async () => {
    put('a.txt', damaged)
    put('b.txt', damaged)
    put('c.txt', damaged)
    await lint('--baseline', 'known.json', '--update-baseline', '.')
    put('a.txt', 'The port is open.')
    rmSync(join(folder.path, 'b.txt'))
    await lint('--baseline', 'known.json', '--update-baseline', 'a.txt')
    expect(Object.keys(JSON.parse(read('known.json')).files)).toEqual(['c.txt'])
  })

  it('must be there, and be one', async () => {
    put('a.txt', damaged)
    put('bad.json', '[]')
    expect(await lint('--baseline', 'none.json', 'a.txt')).toMatchObject({
      code: 78,
      stderr: expect.stringContaining('none.json: cannot find this baseline')
    })
    expect(await lint('--baseline', 'bad.json', 'a.txt')).toMatchObject({code: 78})
    put('bad.json', '{"version": 1, "files": {"a.txt": 5}}')
    expect(await lint('--baseline', 'bad.json', 'a.txt')).toMatchObject({code: 78})
    expect(await lint('--update-baseline', 'a.txt')).toMatchObject({code: 64})
  })
})

describe('--since', () => {
  it('lints what changed since a revision, and what is new', async () => {
    const git = gitIn(folder.path)
    git('init')
    for (const name of ['in/same.txt', 'in/changed.txt', 'in/gone.txt']) put(name, `${damaged}\n`)
    git('add', '.')
    git('commit', '-m', 'one')
    put('in/changed.txt', `${damaged} It rained.\n`)
    put('in/new ünd.txt', `${damaged}\n`)
    rmSync(join(folder.path, 'in/gone.txt'))
    const {stdout} = await run(['--format', 'json', '--since', 'HEAD'], {cwd: join(folder.path, 'in')})
    expect(JSON.parse(stdout).map(({path}: {path: string}) => path)).toEqual(['changed.txt', 'new ünd.txt'])
    expect(await lint('--since', 'nonsense', 'in')).toMatchObject({
      code: 64,
      stderr: expect.stringContaining('unknown revision `nonsense`')
    })
  })

  it('says what it needs where there is no repository', async () => {
    expect(await lint('--since', 'HEAD', '.')).toMatchObject({
      code: 64,
      stderr: expect.stringMatching(/^error: .*not a git repository.*needs a git repository/)
    })
  })
})
