import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {testFolder} from '../../../../test/folder.ts'
import {checkConfig} from './check-config.ts'
import {ConfigFinder} from './find-config.ts'
import {IgnoredFiles} from './ignored.ts'
import {settingsFor} from './settings-for.ts'

const folder = testFolder('each')
const file = folder.put

const settings = async (path: string, url?: string) =>
  settingsFor({path, url}, await new ConfigFinder(folder.path).find(path))

describe('finding', () => {
  it('puts the files of the folders together, the nearest last', async () => {
    file(
      'package.json',
      '{"lintNews": {"root": true, "preset": "strict", "rules": {"cut-sentence": "off", "mojibake": "info"}}}'
    )
    file('wire/.lint-newsrc.yaml', 'rules:\n  mojibake: error\n')
    file('wire/old/.lint-newsrc', '{"rules": {"cut-sentence": ["warning", {}]}}')
    expect(await settings(join(folder.path, 'wire/old/a.txt'))).toMatchObject({
      preset: 'strict',
      rules: {'cut-sentence': ['warning', {}], mojibake: 'error'}
    })
  })

  it('reads a program', async () => {
    file('.lint-newsrc.mjs', 'export default {root: true, rules: {mojibake: "off"}}')
    expect((await settings(join(folder.path, 'a.txt'))).rules).toEqual({mojibake: 'off'})
  })

  it('overrides by file and by host', async () => {
    file(
      '.lint-newsrc',
      JSON.stringify({
        root: true,
        overrides: [
          {files: ['wire/**'], rules: {mojibake: 'off'}},
          {hosts: ['example.com'], preset: 'strict', rules: {'cut-sentence': 'off'}}
        ]
      })
    )
    expect((await settings(join(folder.path, 'wire/a.txt'))).rules).toEqual({mojibake: 'off'})
    expect(await settings(join(folder.path, 'a.txt'), 'https://www.example.com/a')).toMatchObject({
      preset: 'strict',
      rules: {'cut-sentence': 'off'}
    })
    expect(await settings(join(folder.path, 'a.txt'), 'https://notexample.com/a')).toMatchObject({
      preset: 'recommended',
      rules: {}
    })
  })

  it.each([
    [
      'an unknown rule',
      '.lint-newsrc',
      '{\n  "rules": {\n    "mojibak": "off"\n  }\n}',
      /^\.lint-newsrc:3:5: unexpected rule `mojibak`, did you mean `mojibake`\?$/
    ],
    [
      'an unknown key',
      '.lint-newsrc.yml',
      'rule:\n  mojibake: off\n',
      /^\.lint-newsrc\.yml:1:1: unexpected key `rule`, did you mean `rules`\?$/
    ],
    [
      'a wrong level',
      'package.json',
      '{"lintNews": {"rules":\n {"mojibake": "loud"}}}',
      /^package\.json:2:3: unexpected setting `"loud"` of rule `mojibake`, expected/
    ],
    [
      'a wrong option',
      '.lint-newsrc',
      '{"rules": {"lost-character": ["on", {"minPlaces": "two"}]}}',
      /^\.lint-newsrc:1:38: unexpected `"two"` for option `minPlaces`, expected a number such as `2`$/
    ],
    ['broken YAML', '.lint-newsrc.yaml', 'rules: [\n', /^\.lint-newsrc\.yaml:2:1: cannot read the configuration: /],
    ['broken JSON', '.lint-newsrc', '{"rules": }', /^\.lint-newsrc:1:11: cannot read the configuration: /],
    ['a file that is no object', '.lint-newsrc', '[]', /^\.lint-newsrc:1:1: unexpected `\[\]`, expected an object$/]
  ])('names file, place and mend of %s', async (_name, name, content, message) => {
    file(name, content)
    await expect(settings(join(folder.path, 'a.txt'))).rejects.toThrow(message)
  })

  it('uses the given file only', async () => {
    file('.lint-newsrc', '{"rules": {"mojibake": "off"}}')
    const given = file('other.json', '{"rules": {"cut-sentence": "off"}}')
    const chain = await new ConfigFinder(folder.path, given).find(join(folder.path, 'a.txt'))
    expect(chain.map(({config}) => config.rules)).toEqual([{'cut-sentence': 'off'}])
  })
})

it('finds nothing wrong with what the types allow', () => {
  const config = {
    $schema: 'x',
    root: true,
    preset: 'strict',
    rules: {mojibake: 'off', 'lost-character': ['warning', {minPlaces: 3}], 'cut-sentence': true},
    plugins: ['profanities', ['spell', {}]],
    overrides: [{files: ['*.md'], hosts: ['example.com'], rules: {}}]
  }
  expect([...checkConfig(config)]).toEqual([])
})

it('ignores as the nearest ignore file says', async () => {
  file('.lint-newsignore', 'raw/\n*.tmp.txt\n')
  file('wire/.lint-newsignore', '!keep.tmp.txt\n')
  const ignored = new IgnoredFiles()
  const has = (name: string): Promise<boolean> => ignored.has(join(folder.path, name))
  expect(
    await Promise.all(['raw/a.txt', 'a.tmp.txt', 'wire/keep.tmp.txt', 'wire/b.tmp.txt', 'a.txt'].map(has))
  ).toEqual([true, true, false, true, false])
})
