import {spawnSync} from 'node:child_process'
import {closeSync, existsSync, mkdirSync, openSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, describe, expect, it} from 'vitest'
import {testFolder} from '../folder.ts'
import {bin, run} from './run.ts'

const damaged = 'The ministry did not replied to questions on Monday.\n'
const clean = 'The ministry did not reply to questions on Monday.\n'
const warned = '“We will open the bridge again tomorrow”, the mayor said on Monday.\n'

const folder = testFolder('all')
const {put} = folder
const lint = (...args: string[]) => run(args, {cwd: folder.path})

beforeAll(() => {
  mkdirSync(join(folder.path, 'empty'))
  put('damaged.txt', damaged)
  put('clean.txt', clean)
  put('warned.txt', warned)
  put('folder/b.txt', clean)
  put('folder/a.txt', damaged)
  put('folder/deep/c.txt', clean)
  put('folder/page.html', damaged)
})

describe('lint-news FILE', () => {
  it('reports places, reasons, rules and the verdict, and exits 1', async () => {
    const {code, stdout, stderr} = await lint('damaged.txt')
    expect({code, stderr}).toEqual({code: 1, stderr: ''})
    expect(stdout).toMatchInlineSnapshot(`
      "damaged.txt
      1:14-1:29 error Unexpected verb form \`replied\` after \`not\`, use \`reply\` do-support-form
      verdict: repairable, 0 % sound

      1 article (1 repairable): 1 error, 0 warnings, 0 hints
      "
    `)
  })

  it('exits 0 for a clean article', async () => {
    const {code, stdout} = await lint('clean.txt')
    expect(code).toBe(0)
    expect(stdout).toMatchInlineSnapshot(`
      "clean.txt: no issues found
      verdict: clean, 100 % sound

      1 article (1 clean): 0 errors, 0 warnings, 0 hints
      "
    `)
  })

  it('writes the same bytes twice', async () => {
    expect(await lint('folder', 'warned.txt')).toEqual(await lint('folder', 'warned.txt'))
  })

  it('takes standard input for `-`', async () => {
    const {code, stdout} = await run(['-'], {input: damaged})
    expect(code).toBe(1)
    expect(stdout.split('\n')[0]).toBe('<stdin>')
  })

  it('takes the text, HTML and Markdown of a folder, sorted, and each file once', async () => {
    const {stdout} = await lint('--format', 'json', 'folder/b.txt', 'folder', './folder/a.txt')
    expect(JSON.parse(stdout).map(({path}: {path: string}) => path)).toEqual([
      'folder/b.txt',
      'folder/a.txt',
      'folder/deep/c.txt',
      'folder/page.html'
    ])
  })

  it('takes what is linked to once, and names of any case', async () => {
    put('linked/old/A.TXT', clean)
    put('linked/Page.HTM', clean)
    symlinkSync('old', join(folder.path, 'linked/latest'))
    symlinkSync('..', join(folder.path, 'linked/old/up'))
    const pathsIn = async (...args: string[]) =>
      JSON.parse((await lint('--format', 'json', ...args)).stdout).map(({path}: {path: string}) => path)
    expect(await pathsIn('linked')).toEqual(['linked/Page.HTM', 'linked/old/A.TXT'])
    expect(await pathsIn('linked/**/*.TXT')).toEqual(['linked/old/A.TXT'])
    expect(await pathsIn('linked/latest')).toEqual(['linked/latest/A.TXT', 'linked/latest/up/Page.HTM'])
  })

  it('takes globs', async () => {
    const {stdout} = await lint('--format', 'json', 'fold*/*.txt')
    expect(JSON.parse(stdout).map(({path}: {path: string}) => path)).toEqual(['folder/a.txt', 'folder/b.txt'])
  })

  it('reports JSON in the shape of vfile-reporter-json, with the verdict', async () => {
    const {code, stdout} = await lint('--format', 'json', 'warned.txt')
    expect(code).toBe(0)
    const [{messages, ...file}] = JSON.parse(stdout)
    expect(file).toEqual({
      path: 'warned.txt',
      cwd: expect.any(String),
      history: ['warned.txt'],
      verdict: 'repairable',
      quality: 0.5
    })
    expect(messages).toEqual([
      expect.objectContaining({
        ruleId: 'displaced-quote-mark',
        source: 'lint-news',
        fatal: false,
        family: 'spin',
        fix: 'safe',
        line: 1,
        column: 40,
        place: {start: {line: 1, column: 40, offset: 39}, end: {line: 1, column: 42, offset: 41}},
        actual: '”,',
        expected: [',”']
      })
    ])
  })

  it('reports no file as an empty list', async () => {
    expect((await lint('--format', 'json', '--quiet', 'clean.txt')).stdout).toBe('[]\n')
    expect((await lint('--quiet', 'clean.txt')).stdout).toBe('')
  })

  it('fails on more warnings than allowed', async () => {
    expect((await lint('warned.txt')).code).toBe(0)
    expect((await lint('--max-warnings', '1', 'warned.txt')).code).toBe(0)
    expect((await lint('--max-warnings', '0', 'warned.txt')).code).toBe(1)
  })

  it('sets single rules', async () => {
    expect((await lint('--rule', 'do-support-form=off', 'damaged.txt')).code).toBe(0)
    expect(
      (await lint('--rule', 'do-support-form=off', '--rule', 'do-support-form=warning', 'damaged.txt')).stdout
    ).toContain(' warning ')
    expect((await lint('--rule', 'displaced-quote-mark=error', 'warned.txt')).code).toBe(1)
  })

  it('colours where there is a wish and no veto', async () => {
    const colored = (args: string[], env: Record<string, string>) =>
      run([...args, 'damaged.txt'], {cwd: folder.path, env}).then(({stdout}) => stdout.includes('\u001b['))
    expect(await colored([], {})).toBe(false)
    expect(await colored([], {FORCE_COLOR: '1'})).toBe(true)
    expect(await colored([], {FORCE_COLOR: '1', NO_COLOR: '1'})).toBe(false)
    expect(await colored(['--no-color'], {FORCE_COLOR: '1'})).toBe(false)
  })
})

describe('what cannot be linted', () => {
  it.each([
    ['nothing', '', 'Unexpected empty file, expected an article: look at what extracted it'],
    ['white space', ' \r\n\t\n', 'Unexpected empty file'],
    [
      'another encoding',
      Buffer.from('Hallå, värld.\nI går', 'latin1'),
      '1:5 error Unexpected byte `E5` at offset 4, expected UTF-8'
    ],
    [
      'a byte that is none of UTF-8 behind U+FFFD',
      Buffer.concat([Buffer.from('\ufffd\nA \ufffdé'), Buffer.from([0xff])]),
      '2:5 error Unexpected byte `FF` at offset 11'
    ],
    ['a cut character', Buffer.from('One\r\ntwo é').subarray(0, -1), '2:5 error Unexpected byte `C3` at offset 9'],
    ['NUL', 'One line.\nTwo\0lines.', '2:4 error Unexpected NUL byte at offset 13'],
    ['UTF-16', Buffer.from('\ufeffA story.', 'utf16le'), 'convert the file with `iconv -f UTF-16 -t UTF-8`'],
    ['UTF-16 without a mark', Buffer.from('A story.', 'utf16le'), 'convert UTF-16 with `iconv'],
    ['17 MB', 'word '.repeat(3.5e6), 'expected an article of at most 16 MB: split the file into articles']
  ])('says what is wrong with %s, and exits 2', async (_, content, answer) => {
    put('odd.txt', content)
    const {code, stdout, stderr} = await lint('odd.txt')
    expect({code, stderr}).toEqual({code: 2, stderr: ''})
    expect(stdout).toContain('odd.txt\n')
    expect(stdout).toContain(answer)
  })

  it('names paths that lead nowhere, and lints the others all the same', async () => {
    const {code, stdout} = await lint('none.txt', 'empty', '*.md', 'damaged.txt', 'damaged.txt/x')
    expect(code).toBe(2)
    expect(stdout).toMatchInlineSnapshot(`
      "none.txt
       error Cannot find this file, check the path unreadable-input

      empty
       error Cannot find \`*.txt\`, \`*.html\` or \`*.md\` files in this folder, name files or a glob unreadable-input

      *.md
       error Cannot find files that this glob matches, check it unreadable-input

      damaged.txt
      1:14-1:29 error Unexpected verb form \`replied\` after \`not\`, use \`reply\` do-support-form
      verdict: repairable, 0 % sound

      damaged.txt/x
       error Cannot find this file, part of the path is no folder unreadable-input

      5 articles (4 unreadable, 1 repairable): 5 errors, 0 warnings, 0 hints
      "
    `)
  })

  it('reports it in JSON too', async () => {
    const [file] = JSON.parse((await lint('--format', 'json', 'none.txt')).stdout)
    expect(file).toMatchObject({path: 'none.txt', verdict: null, messages: [{ruleId: 'unreadable-input', fatal: true}]})
  })
})

describe('what looks odd and can be linted', () => {
  it('keeps places with CRLF and a byte order mark', async () => {
    put('odd.txt', `\ufeff${clean.trimEnd()}\r\n\r\n${damaged.trimEnd()}\r\n`)
    expect((await lint('odd.txt')).stdout).toContain('\n3:14-3:29 error ')
  })

  it('takes a line of 10 MB', async () => {
    put('odd.txt', `${clean.trimEnd()} `.repeat(200_000) + damaged)
    const {code, stdout} = await lint('odd.txt')
    expect(code).toBe(1)
    expect(stdout).toMatch(/^1:10200014-1:10200029 error +Unexpected verb form/m)
  }, 60_000)
})

describe('wrong usage', () => {
  it.each([
    [[], 'missing input, name files'],
    [['--forma', 'json', 'x'], "unknown option '--forma'\n(Did you mean --format?)"],
    [['--format', 'xml', 'x'], 'unexpected format `xml`, expected one of pretty, json, jsonl, '],
    [['--preset', 'lax', 'x'], "argument 'lax' is invalid. Allowed choices are recommended, strict."],
    [['--max-warnings', 'few', 'x'], "argument 'few' is invalid. Expected a whole number."],
    [['--rule', 'do-support-form', 'x'], 'unexpected rule setting `do-support-form`, expected `ID=off`'],
    [['--rule', 'do-suport=off', 'x'], 'unexpected rule `do-suport`, did you mean `do-support-form`?'],
    [[''], 'unexpected empty name of an input, leave it out or name a file'],
    [['--config', '', 'x'], "argument '' is invalid. Expected a name."],
    [['explain', 'xyz'], 'unexpected rule `xyz`, `lint-news rules` lists those there are'],
    [['explain'], "missing required argument 'rule'"],
    [['--preset', 'strict', 'stream'], 'unexpected option `--preset` before `stream`, put it after that']
  ])('%j exits 64 and says on standard error what is meant', async (args, answer) => {
    const {code, stdout, stderr} = await lint(...args)
    expect({code, stdout}).toEqual({code: 64, stdout: ''})
    expect(stderr).toContain(answer)
  })
})

describe.runIf(existsSync('/dev/full'))('a full disk', () => {
  it.each(['--help', '--version', 'rules', 'explain do-support-form', '--print-config x'])('is told by %s', (args) => {
    const full = openSync('/dev/full', 'w')
    const {status, stderr} = spawnSync(process.execPath, [bin, ...args.split(' ')], {stdio: ['ignore', full, 'pipe']})
    closeSync(full)
    expect(status).toBe(74)
    expect(stderr.toString()).toMatch(/^lint-news: cannot write standard output: ENOSPC/)
  })
})

describe('what tells of the command', () => {
  it('has its help on one screen', async () => {
    const {code, stdout} = await lint('--help')
    expect(code).toBe(0)
    expect(stdout.split('\n').length).toBeLessThan(50)
    await expect(stdout).toMatchFileSnapshot('help.txt')
  })

  it('has its version', async () => {
    expect(await lint('--version')).toEqual({code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/), stderr: ''})
  })

  it('explains a rule by its page', async () => {
    const {code, stdout} = await lint('explain', 'do-support-form')
    expect(code).toBe(0)
    expect(stdout).toMatch(/^# do-support-form\n/)
  })

  it('lists the rules', async () => {
    const rules = JSON.parse((await lint('rules', '--format', 'json')).stdout)
    expect(rules).toContainEqual({
      ruleId: 'displaced-quote-mark',
      family: 'spin',
      severity: 'warning',
      fixable: 'safe',
      preset: 'recommended',
      about: expect.stringMatching(/^Flags .*\.$/),
      why: expect.any(String),
      url: expect.stringMatching(/\/displaced-quote-mark$/)
    })
    const table = (await lint('rules')).stdout.trimEnd().split('\n')
    expect(table.length).toBe(rules.length + 1)
    expect(table[0]).toMatch(/^rule +severity +preset +fix +what it flags$/)
  })
})
