import {articleOf} from '@lint-news/article'
import {describe, expect, it} from 'vitest'
import {configure} from './configure.ts'
import type {Cue, FixKind, Problem, Severity} from './finding.ts'
import {lint} from './lint.ts'
import {phrases} from './phrases.ts'
import {type Rule, rule} from './rule.ts'
import {soundness} from './verdict.ts'

const story = 'The mayor opened the bridge. Traffic ran over it by noon. Nobody paid a toll. The old ferry was sold.'

interface Sign {
  severity?: Severity
  cues?: readonly Cue[]
  fix?: FixKind
  problem?: Partial<Problem>
}

/** A rule that minds one word. */
function minding(word: string, {severity = 'info', cues, fix, problem}: Sign = {}): Rule {
  const found = phrases([word])
  return rule({
    name: `no-${word}`,
    about: '',
    why: '',
    family: 'spin',
    severity,
    preset: 'recommended',
    ...(fix && {fix}),
    ...(cues && {cues}),
    *check(article) {
      for (const {first} of found.in(article)) yield {at: first, reason: `Unexpected \`${word}\`, drop it`, ...problem}
    }
  })
}

const spun = {cues: ['spun']} as const
const severities = (...rules: Rule[]) => lint(story, {rules}).findings.map(({severity}) => severity)
const verdict = (...rules: Rule[]) => lint(story, {rules}).verdict.name

describe('vote', () => {
  it('leaves one kind of sign a hint', () => {
    expect(severities(minding('bridge', spun))).toEqual(['info'])
    expect(severities(minding('the', spun))).toEqual(['info', 'info', 'info'])
  })

  it('raises two kinds to warnings and three to errors', () => {
    expect(severities(minding('bridge', spun), minding('noon', spun))).toEqual(['warning', 'warning'])
    expect(severities(minding('bridge', spun), minding('noon', spun), minding('toll', spun))).toEqual([
      'error',
      'error',
      'error'
    ])
  })

  it('counts signs of a kind once, whichever rule knows them', () => {
    const same = {...spun, problem: {kind: 'shared'}}
    expect(severities(minding('bridge', same), minding('noon', same))).toEqual(['info', 'info'])
  })

  it('lets a weak sign rise with others, but not vote', () => {
    const weak = {...spun, problem: {weak: true}}
    expect(severities(minding('bridge', spun), minding('noon', weak))).toEqual(['info', 'info'])
    expect(severities(minding('bridge', spun), minding('noon', weak), minding('ferry', spun))).toEqual([
      'warning',
      'warning',
      'warning'
    ])
  })

  it('leaves alone what speaks for nothing, and what a user graded', () => {
    expect(severities(minding('bridge', spun), minding('noon'), minding('toll', spun))[1]).toBe('info')
    const graded = configure(minding('bridge', {...spun, severity: 'warning'}), 'info')!
    const {findings} = lint(story, {rules: [graded, minding('noon', spun)]})
    expect(findings.map(({severity}) => severity)).toEqual(['info', 'warning'])
  })
})

describe('verdict', () => {
  it('is clean without errors and warnings', () => {
    expect(verdict(minding('bridge'))).toBe('clean')
    expect(lint('', {rules: []}).verdict).toEqual({name: 'clean', safe: true, quality: 1, findings: []})
  })

  it('is repairable with others, and says whether safe fixes clear all', () => {
    const fixed = minding('noon', {severity: 'error', fix: 'safe', problem: {expected: ['one']}})
    expect(lint(story, {rules: [fixed, minding('bridge')]}).verdict).toMatchObject({name: 'repairable', safe: true})
    const broken = minding('toll', {severity: 'warning'})
    expect(lint(story, {rules: [fixed, broken]}).verdict).toMatchObject({name: 'repairable', safe: false})
  })

  it('is spun by vote, and lists the signs', () => {
    const {verdict} = lint(story, {
      rules: [minding('bridge', spun), minding('noon', spun), minding('toll', {severity: 'error'})]
    })
    expect(verdict.name).toBe('spun')
    expect(verdict.findings.map(({ruleId}) => ruleId)).toEqual(['no-bridge', 'no-noon'])
  })

  it('is stitched by two kinds of warnings that say so', () => {
    const stitched = {severity: 'warning', cues: ['stitched']} as const
    expect(verdict(minding('bridge', stitched))).toBe('repairable')
    expect(verdict(minding('bridge', stitched), minding('noon', stitched))).toBe('stitched')
    expect(verdict(minding('bridge', stitched), minding('noon', {cues: ['stitched']}))).toBe('repairable')
    const rewritten = minding('noon', {severity: 'warning', cues: ['spun']})
    expect(verdict(minding('bridge', stitched), rewritten)).toBe('stitched')
  })

  it('is to discard where deletions take more than two words in five', () => {
    const line = rule({
      name: 'no-line',
      about: '',
      why: '',
      family: 'furniture',
      severity: 'error',
      preset: 'recommended',
      fix: 'safe',
      *check({blocks}) {
        for (const block of blocks.slice(1)) yield {at: block, reason: 'Unexpected line, drop it', expected: ['']}
      }
    })
    const verdictOf = (text: string) => lint(text, {rules: [line]}).verdict
    expect(verdictOf('One two three.\n\nFour five.').name).toBe('repairable')
    const discard = verdictOf('One two three.\n\nFour five.\n\nSix.')
    expect(discard.name).toBe('discard')
    expect(discard.findings.length).toBe(2)
  })

  it('measures quality by the words of sound sentences', () => {
    const {words} = articleOf(story)
    const error = minding('bridge', {severity: 'error'})
    const warning = minding('noon', {severity: 'warning'})
    expect(lint(story, {rules: [error, warning, minding('ferry')]}).verdict.quality).toBeCloseTo(
      (words.length - 5 - 0.5 * 6) / words.length
    )
  })
  it.each([
    [1, '100 %'],
    [0.9999, '99 %'],
    [0.29, '29 %'],
    [0, '0 %']
  ])('says a quality of %d as %s', (quality, text) => {
    expect(soundness({quality})).toBe(text)
  })
})
