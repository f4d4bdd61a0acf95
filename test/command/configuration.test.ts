import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {testFolder} from '../folder.ts'
import {type RunOptions, run} from './run.ts'

const damaged = 'The ministry did not replied to questions on Monday.\n'

const folder = testFolder('each')

function put(name: string, content: string | object): void {
  folder.put(name, typeof content === 'string' ? content : JSON.stringify(content))
}

async function levels(args: readonly string[], options: RunOptions = {}): Promise<Record<string, string>> {
  const {stdout, stderr} = await run(['--format', 'compact', ...args], {cwd: folder.path, ...options})
  expect(stderr).toBe('')
  return Object.fromEntries(
    [...stdout.matchAll(/^(.*?):\d+:\d+: (\w+): .*\[(.*)\]$/gm)].map(([, path, level, rule]) => [
      `${path} ${rule}`,
      level
    ])
  )
}

it('lints each file as the configurations of its folders say', async () => {
  put('.lint-newsrc', {
    root: true,
    rules: {'do-support-form': 'warning'},
    overrides: [{files: ['old/**'], rules: {'do-support-form': 'off'}}]
  })
  put('wire/.lint-newsrc.yaml', 'rules:\n  do-support-form: info\n')
  for (const name of ['a.txt', 'wire/a.txt', 'old/a.txt']) put(name, damaged)
  expect(await levels(['.'])).toEqual({'a.txt do-support-form': 'warning', 'wire/a.txt do-support-form': 'info'})
})

it('lets flags win over configurations, and does without them on demand', async () => {
  put('package.json', {lintNews: {rules: {'do-support-form': 'warning'}}})
  put('other.json', {rules: {'do-support-form': 'off'}})
  put('a.txt', damaged)
  const name = 'a.txt do-support-form'
  expect(await levels(['a.txt'])).toEqual({[name]: 'warning'})
  expect(await levels(['--rule', 'do-support-form=info', 'a.txt'])).toEqual({[name]: 'info'})
  expect(await levels(['--no-config', 'a.txt'])).toEqual({[name]: 'error'})
  expect(await levels(['--config', 'other.json', 'a.txt'])).toEqual({})
})

it('takes the configuration of the current folder for standard input', async () => {
  put('.lint-newsrc', {rules: {'do-support-form': 'info'}})
  expect(await levels(['-'], {input: damaged})).toEqual({'<stdin> do-support-form': 'info'})
})

it('takes the host of a page from its canonical address', async () => {
  put('.lint-newsrc', {overrides: [{hosts: ['example.com'], rules: {'do-support-form': 'off'}}]})
  put('a.html', `<link rel=canonical href="https://www.example.com/a"><p>${damaged}</p>`)
  put('b.html', `<p>${damaged}</p>`)
  expect(await levels(['.'])).toEqual({'b.html do-support-form': 'error'})
})

it('names other plugins and what they are told', async () => {
  put('.lint-newsrc', {root: true, plugins: ['./a.mjs', ['./b.mjs', {word: 'rain'}]]})
  put('a.mjs', 'export default () => {}')
  put('b.mjs', 'export default () => {}')
  const {stdout} = await run(['--print-config', 'a.txt'], {cwd: folder.path})
  expect(JSON.parse(stdout).plugins).toEqual(['./a.mjs', ['./b.mjs', {word: 'rain'}]])
})

it('runs other retext plugins beside the rules, with places in the source', async () => {
  put('.lint-newsrc', {plugins: [['./weather.mjs', {word: 'rain'}]]})
  put(
    'weather.mjs',
    `export default ({word}) => (tree, file) => {
      const offset = String(file).indexOf(word)
      const place = {start: {line: 1, column: offset + 1, offset}, end: {line: 1, column: offset + 5, offset: offset + 4}}
      file.message('Unexpected weather', {place, source: 'weather', ruleId: 'weather'})
    }`
  )
  put('a.html', '<p>The caf&eacute; closed in the rain.</p>')
  const {code, stdout} = await run(['--format', 'compact', 'a.html'], {cwd: folder.path})
  expect({code, stdout}).toEqual({code: 0, stdout: 'a.html:1:34: warning: Unexpected weather [weather]\n'})
})

it('says of an article whose plugins fail that it is they who do', async () => {
  put('b/.lint-newsrc', {plugins: ['./broken.mjs']})
  put('b/broken.mjs', 'export default () => () => { throw new Error("no weather") }')
  put('a.txt', 'The café is open.\n')
  put('b/b.txt', 'The café is open.\n')
  const {code, stdout} = await run(['--format', 'compact', 'a.txt', 'b/b.txt'], {cwd: folder.path})
  const told = 'b/b.txt:1:1: error: Cannot run the plugins of the configuration: no weather [plugins]\n'
  expect({code, stdout}).toEqual({code: 2, stdout: told})
})

it.each([
  [
    'a.txt:1:1',
    '.lint-newsrc',
    '{"rules": {"mojibak": "off"}}',
    '.lint-newsrc:1:12: unexpected rule `mojibak`, did you mean `mojibake`?\n'
  ],
  ['a plugin', '.lint-newsrc', '{"plugins": ["./none.mjs"]}', /^\.lint-newsrc:1:2: Cannot find module/],
  ['YAML', '.lint-newsrc.yml', 'rules: [\n', /^\.lint-newsrc\.yml:2:1: cannot read the configuration: /],
  [
    'a key that all objects have',
    '.lint-newsrc',
    '{"constructor": 1}',
    /^\.lint-newsrc:1:2: unexpected key `constructor`/
  ],
  [
    'an option of a rule that is off',
    '.lint-newsrc',
    '{"rules": {"mojibake": ["off", {"toString": 1}]}}',
    /^\.lint-newsrc:1:12: unexpected option `toString` of rule `mojibake`, expected none/
  ],
  [
    'a byte order mark',
    '.lint-newsrc',
    '\ufeff{}',
    '.lint-newsrc:1:1: unexpected byte order mark, save the file without it\n'
  ],
  ['a folder', '.lint-newsrc/x', '', /^\.lint-newsrc: cannot read the configuration: EISDIR/],
  ['a folder of another name', 'package.json/x', '', /^package\.json: cannot read the configuration: EISDIR/],
  ['a folder of names to ignore', '.lint-newsignore/x', '', /^\.lint-newsignore: cannot read the ignore file: EISDIR/]
])('exits 78 for a configuration that cannot be used: %s', async (_name, name, content, message) => {
  put(name, content)
  put('a.txt', damaged)
  const {code, stdout, stderr} = await run(['a.txt'], {cwd: folder.path})
  expect({code, stdout}).toEqual({code: 78, stdout: ''})
  expect(stderr).toMatch(message)
})

it('exits 78 for a configuration that there is not', async () => {
  put('a.txt', damaged)
  const {code, stderr} = await run(['--config', 'none.json', 'a.txt'], {cwd: folder.path})
  expect({code, stderr}).toEqual({code: 78, stderr: 'none.json: cannot find this configuration\n'})
  expect(await run(['--config', '.', 'a.txt'], {cwd: folder.path})).toEqual({
    code: 78,
    stdout: '',
    stderr: '.: unexpected folder, name the configuration in it\n'
  })
})

it('leaves out what .lint-newsignore names', async () => {
  put('.lint-newsignore', 'raw/\n')
  put('raw/a.txt', damaged)
  put('a.txt', damaged)
  expect(await levels(['.', 'raw/a.txt'])).toEqual({'a.txt do-support-form': 'error'})
})

it('prints what a file is linted with', async () => {
  put('.lint-newsrc', {
    root: true,
    preset: 'strict',
    rules: {'lost-character': ['error', {minPlaces: 3}], mojibake: 'off'}
  })
  const {code, stdout} = await run(['--print-config', 'a.txt', '--rule', 'lost-character=info'], {cwd: folder.path})
  const printed = JSON.parse(stdout)
  expect({code, ...printed}).toMatchObject({
    code: 0,
    preset: 'strict',
    files: [join(folder.path, '.lint-newsrc')],
    ignored: false,
    rules: {'lost-character': ['info', {minPlaces: 3}], 'do-support-form': 'error'}
  })
  expect(printed.rules).not.toHaveProperty('mojibake')
})

it.runIf(existsSync('/proc/self'))('says that no configuration can be written', async () => {
  expect(await run(['init'], {cwd: '/proc/self'})).toEqual({
    code: 74,
    stdout: '',
    stderr: expect.stringMatching(/^lint-news: cannot write `\.lint-newsrc`: /)
  })
})

it('writes a configuration to start from, and never over one', async () => {
  expect(await run(['init'], {cwd: folder.path})).toEqual({code: 0, stdout: 'wrote .lint-newsrc\n', stderr: ''})
  const written = readFileSync(join(folder.path, '.lint-newsrc'), 'utf8')
  expect(JSON.parse(written)).toMatchObject({preset: 'recommended', rules: {}})
  put('a.txt', 'The ministry did not reply to questions on Monday.\n')
  expect((await run(['a.txt'], {cwd: folder.path})).code).toBe(0)
  expect((await run(['init'], {cwd: folder.path})).code).toBe(64)
  expect(readFileSync(join(folder.path, '.lint-newsrc'), 'utf8')).toBe(written)
})
