import {readdirSync, readFileSync} from 'node:fs'
import {lint} from '@lint-news/rule'
import {describe, expect, it} from 'vitest'
import {examplesOf, underline} from './examples.ts'
import {configuredRules, recommended, rules} from './index.ts'

const folder = new URL('.', import.meta.url)
const folders = readdirSync(folder, {withFileTypes: true})
  .filter((entry) => entry.isDirectory() && !['dist', 'node_modules'].includes(entry.name))
  .map((entry) => entry.name)
const pageOf = (ruleId: string): URL => new URL(`${ruleId}/README.md`, folder)

it('has a line in rules.ts for each folder, and the other way round', () => {
  expect(rules.map((rule) => rule.ruleId)).toEqual(folders.sort())
})

describe.each(rules.map((rule) => [rule.ruleId, rule] as const))('%s', (ruleId, rule) => {
  const page = readFileSync(pageOf(ruleId), 'utf8')
  const examples = examplesOf(page)
  const report = (text: string, options: object) =>
    lint(text, {rules: configuredRules({preset: 'recommended', rules: {[ruleId]: ['on', options]}})})
  const own = (text: string, options: object) =>
    report(text, options).findings.filter((finding) => finding.ruleId === ruleId)

  it('has a page that opens with its name, what it flags and why', () => {
    expect(page.startsWith(`# ${ruleId}\n\n${rule.about}\n\n${rule.why}\n`)).toBe(true)
  })

  it('shows what it flags and what it must not', () => {
    expect(examples.some((example) => example.kind === 'fail')).toBe(true)
    expect(examples.some((example) => example.kind === 'pass')).toBe(true)
  })

  it('reports on its page what the page says', async () => {
    let shown = page
    for (const example of examples.toReversed()) {
      const found = own(example.text, example.options)
      shown = shown.slice(0, example.start) + underline(example.text, found) + shown.slice(example.end)
      if (example.kind === 'pass') expect(found, example.text).toEqual([])
      else expect(found.length, example.text).toBeGreaterThan(0)
    }
    await expect(shown).toMatchFileSnapshot(pageOf(ruleId).pathname)
  })

  it('gives reasons that say what is unexpected and what to do', () => {
    for (const {text, options, kind} of examples) {
      if (kind === 'pass') continue
      for (const {reason} of own(text, options)) expect(reason).toMatch(/^(Unexpected|Missing) .+, .+[^.]$/)
    }
  })

  it('passes examples that no other recommended rule minds', () => {
    for (const {text, options, kind} of examples) {
      if (kind !== 'pass') continue
      const grave = lint(text, {rules: recommended}).findings.filter(({severity}) => severity !== 'info')
      expect(
        grave.map((finding) => `${finding.ruleId}: ${finding.reason}`),
        JSON.stringify({text, options})
      ).toEqual([])
    }
  })
})
