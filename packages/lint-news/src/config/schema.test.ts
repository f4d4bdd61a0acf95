import {Ajv} from 'ajv'
import {rules} from 'retext-lint-news'
import {expect, it} from 'vitest'
import {checkConfig} from './check-config.ts'
import {configSchema} from './schema.ts'

const valid = new Ajv({allErrors: true, strictTuples: false}).compile(configSchema())

it('is what editors get', async () => {
  await expect(`${JSON.stringify(configSchema(), undefined, 2)}\n`).toMatchFileSnapshot('../../schema.json')
})

it('knows every option of every rule', () => {
  const settings = Object.fromEntries(rules.map(({ruleId, options}) => [ruleId, ['error', options]]))
  expect(valid({rules: settings}), JSON.stringify(valid.errors)).toBe(true)
})

it.each([
  {},
  {$schema: 'x', root: true, preset: 'strict', plugins: ['a', ['b', {c: 1}]]},
  {rules: {mojibake: 'off', 'lost-character': ['warning', {minPlaces: 3}], 'cut-sentence': true}},
  {overrides: [{files: ['*.md'], hosts: ['example.com'], preset: 'strict', rules: {mojibake: 'info'}}]},
  {rule: {}},
  {preset: 'loud'},
  {root: 'yes'},
  {rules: {mojibak: 'off'}},
  {rules: {mojibake: 'loud'}},
  {rules: {'lost-character': ['on', {minPlaces: 'two'}]}},
  {rules: {'lost-character': ['on', {minPlace: 2}]}},
  {plugins: 'a'},
  {plugins: [1]},
  {overrides: {}},
  {overrides: [{files: '*.md'}]},
  {overrides: [{root: true}]},
  []
])('says of %j what the command says', (config) => {
  expect(valid(config)).toBe([...checkConfig(config)].length === 0)
})
