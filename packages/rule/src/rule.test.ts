import {articleOf} from '@lint-news/article'
import {expect, it} from 'vitest'
import {configure, type Family, fix, lint, phrases, pointsOf, quote, RuleError, rule} from './index.ts'

const storms = phrases(['storm', 'heavy storm', 'port authority'])
const flagsStormsOf = (family: Family) =>
  rule({
    name: 'flags-storms',
    about: 'Flags storms.',
    why: 'They are bad.',
    family,
    severity: 'warning',
    preset: 'strict',
    fix: 'safe',
    options: {most: 9},
    *check(article, {most}) {
      for (const {first, last} of storms.in(article).slice(0, most)) {
        yield {at: [first, last], reason: 'Unexpected storm, remove it', expected: ['']}
      }
    }
  })
const flagsStorms = flagsStormsOf('damage')

it('finds phrases in one pass, the longest first, over white space within a block', () => {
  const article = articleOf('A heavy\nstorm. Heavy storm! The storm’s port authority; heavy, storm.')
  expect(storms.in(article).map((match) => match.phrase)).toEqual([
    'storm',
    'heavy storm',
    'storm',
    'port authority',
    'storm'
  ])
})

it('stamps what is known of a rule on each finding', () => {
  const {findings} = lint('Sun.\r\nA heavy storm came.', {rules: [flagsStorms]})
  expect(findings).toMatchObject([
    {
      ruleId: 'flags-storms',
      severity: 'warning',
      actual: 'heavy storm',
      start: 8,
      end: 19,
      fix: 'safe',
      note: 'They are bad.',
      place: {start: {line: 2, column: 3, offset: 8}, end: {line: 2, column: 14, offset: 19}}
    }
  ])
})

it('leaves what others said to them', () => {
  expect(lint('“A storm,” she said of the storm.', {rules: [flagsStorms]}).findings.map(({start}) => start)).toEqual([
    27
  ])
})

it('lets rules on English speak of English alone', () => {
  const french = 'Le storm a fermé hier soir le pont pendant trois semaines, selon la ville.'
  expect(lint(french, {rules: [flagsStormsOf('damage')]}).findings).toHaveLength(1)
  expect(lint(french, {rules: [flagsStormsOf('verb')]}).findings).toEqual([])
})

it('honours severities and options', () => {
  const findings = (setting: Parameters<typeof configure>[1]): unknown[] => {
    const configured = configure(flagsStorms, setting as never)
    return configured
      ? lint('A storm and a storm.', {rules: [configured]}).findings.map(({severity}) => severity)
      : ['off']
  }
  expect(findings('error')).toEqual(['error', 'error'])
  expect(findings(['info', {most: 1}] as never)).toEqual(['info'])
  expect(findings(false)).toEqual(['off'])
  expect(() => configure(flagsStorms, 'loud' as never)).toThrow(/Unexpected setting `"loud"` of rule `flags-storms`/)
  expect(() => configure(flagsStorms, ['on', {least: 1}] as never)).toThrow(
    /Unexpected option `least`.*expected `most`/
  )
})

it('names the rule that threw', () => {
  const broken = rule({
    name: 'broken',
    about: '',
    why: '',
    family: 'damage',
    severity: 'info',
    preset: 'strict',
    // biome-ignore lint/correctness/useYield: it throws before it could.
    *check() {
      throw new Error('no')
    }
  })
  expect(() => lint('Text.', {rules: [broken]})).toThrow(RuleError)
  expect(() => lint('Text.', {rules: [broken]})).toThrow('Cannot run rule `broken`: no')
})

it('counts lines and columns from one, at every line ending', () => {
  const pointOf = pointsOf('a\nb\r\nc\rd')
  expect([0, 2, 5, 7].map((offset) => pointOf(offset))).toEqual([
    {line: 1, column: 1, offset: 0},
    {line: 2, column: 1, offset: 2},
    {line: 3, column: 1, offset: 5},
    {line: 4, column: 1, offset: 7}
  ])
})

it.each([
  ['a word in a sentence', 'A storm came.', 'A came.'],
  ['a line in the middle', 'One.\n\nstorm\n\nTwo.\n', 'One.\n\nTwo.\n'],
  ['a line at the top', 'storm\n\nTwo.\n', 'Two.\n'],
  ['a line behind a byte order mark', '\ufeffstorm\n\nTwo.\n', '\ufeffTwo.\n'],
  ['a line at the end', 'One.\n\nstorm\n', 'One.\n'],
  ['a line at the end without a line ending', 'One.\n\nstorm', 'One.'],
  ['the only line', 'storm\n', ''],
  ['lines of Windows', 'One.\r\n\r\nstorm\r\n\r\nTwo.\r\n', 'One.\r\n\r\nTwo.\r\n']
])('deletes %s without leaving a gap', (_name, text, expected) => {
  const repaired = fix(text, lint(text, {rules: [flagsStorms]}).findings)
  expect(repaired.text).toBe(expected)
  expect(fix(repaired.text, lint(repaired.text, {rules: [flagsStorms]}).findings).changes).toEqual([])
})

it('applies suggestions only when asked to', () => {
  const findings = lint('A storm.', {rules: [flagsStorms]}).findings.map((finding) => ({
    ...finding,
    fix: 'suggestion' as const
  }))
  expect(fix('A storm.', findings).text).toBe('A storm.')
  expect(fix('A storm.', findings, ['safe', 'suggestion']).text).toBe('A.')
})

it('shows a long piece by its ends', () => {
  expect(quote('a\n  b')).toBe('`a b`')
  expect(quote('x'.repeat(100)).length).toBeLessThanOrEqual(62)
})
