import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import type {Request} from '../protocol.ts'
import {answer} from './answer.ts'

const sample = (name: string): string => readFileSync(new URL(`../samples/${name}`, import.meta.url), 'utf8')
const asked = (source: string, more: Partial<Request> = {}): Request => ({
  source,
  kind: 'text',
  settings: {preset: 'recommended', rules: {}},
  ...more
})

describe('samples', () => {
  it.each([
    ['scraped.txt', 'repairable'],
    ['spun.txt', 'spun'],
    ['stitched.txt', 'stitched'],
    ['sound.txt', 'clean']
  ])('%s is %s', async (name, verdict) => {
    const {report} = await answer(asked(sample(name)))
    expect(report.verdict.name, report.findings.map(({reason}) => reason).join('\n')).toBe(verdict)
  })

  it('page.html has findings in its source, and the roles that its markup gives', async () => {
    const source = sample('page.html')
    const {report} = await answer(asked(source, {kind: 'html'}))
    expect(report.findings.map(({place}) => source.slice(place.start.offset, place.end.offset))).toContain('takes')
    expect(report.lines.map(({role}) => role)).toEqual(
      expect.arrayContaining(['headline', 'byline', 'caption', 'furniture'])
    )
  })
})

it('switches rules, and passes over those that it does not know', async () => {
  const source = 'The mayor did not replied to the the letters.'
  const ruleIds = async (rules: Record<string, boolean>) =>
    (await answer(asked(source, {settings: {preset: 'recommended', rules}}))).report.findings.map(({ruleId}) => ruleId)
  expect(await ruleIds({})).toEqual(['do-support-form', 'repeated-words'])
  expect(await ruleIds({'repeated-words': false, 'no-such-rule': true})).toEqual(['do-support-form'])
})

it('cleans a copy and says what it kept', async () => {
  const source =
    'The mayor did not replied.\n\nShare this story on Facebook\n\nThe bridge opens on Monday, the council said.\n'
  const {cleaned} = await answer(asked(source, {clean: ['safe']}))
  expect(cleaned?.text).toBe('The mayor did not reply.\n\nThe bridge opens on Monday, the council said.\n')
  expect(cleaned?.fixes).toBe(2)
  for (const {from, to, length} of cleaned?.kept ?? []) {
    expect(cleaned?.text.slice(to, to + length)).toBe(source.slice(from, from + length))
  }
})
