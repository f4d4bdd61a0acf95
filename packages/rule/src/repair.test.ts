import fc from 'fast-check'
import {expect, it} from 'vitest'
import {type Finding, lint, phrases, repair, rule} from './index.ts'

/** A rule that puts something else for what a list names. */
const replacing = (name: string, list: readonly string[], expected: string) => {
  const found = phrases(list)
  return rule({
    name,
    about: '',
    why: '',
    family: 'damage',
    severity: 'error',
    preset: 'strict',
    fix: 'safe',
    roles: 'any',
    *check(article) {
      for (const {first, last} of found.in(article))
        yield {at: [first, last], reason: `Unexpected ${list[0]}, replace it`, expected: [expected]}
    }
  })
}
const rules = [replacing('removes-cut', ['cut', 'cut cut'], ''), replacing('swaps-old', ['old'], 'newer')]
const find = (text: string): readonly Finding[] => lint(text, {rules}).findings

it('counts what it applied', () => {
  const {text, applied} = repair('An old cut plan.\n\ncut\n\nThe end.\n\ncut\ncut\n', find)
  expect(text).toBe('An newer plan.\n\nThe end.\n')
  expect([...applied]).toEqual([
    ['swaps-old', 1],
    ['removes-cut', 4]
  ])
})

it.each([
  ['Plan\ncut\n\nThe end.\n', 'Plan\n\nThe end.\n'],
  ['Plan\r\n cut \r\n \r\nThe end.\r\n', 'Plan\r\n \r\nThe end.\r\n'],
  ['\ufeffPlan\ncut\ncut\n\ncut\n\nThe end.', '\ufeffPlan\n\nThe end.'],
  ['Plan\n\ncut\n\nThe end.', 'Plan\n\nThe end.'],
  ['Plan\n\ncut\nThe end.', 'Plan\n\nThe end.'],
  ['Plan\ncut\nThe end.', 'Plan\nThe end.'],
  ['\ufeffcut\n\nThe end.', '\ufeffThe end.'],
  [' \n\ncut\n\nThe end.', ' \n\nThe end.'],
  ['Plan\ncut\n\n\n', 'Plan\n'],
  ['old\ncut\n\nold', 'newer\n\nnewer'],
  ['Plan cut\ncut\n\nThe end.', 'Plan\n\nThe end.']
])('keeps the lines apart that were: %j', (old, mended) => {
  expect(repair(old, find).text).toBe(mended)
})

it.each([
  ['Plan\n\n- cut\n- plan', 'Plan\n\n- plan'],
  ['Plan\n\n> 1. cut\n\nThe end.', 'Plan\n\nThe end.'],
  ['## cut\r\n\r\nThe end.', 'The end.'],
  ['- plan cut\n- cut plan', '- plan\n- plan'],
  ['A - cut', 'A -']
])('takes with a line the marks that stand before it: %j', (old, mended) => {
  expect(repair(old, find).text).toBe(mended)
})

const line = fc
  .array(fc.constantFrom('cut', 'old', 'plan', 'cut cut', 'the', 'port.'), {maxLength: 5})
  .map((words) => words.join(' '))
const source = fc
  .tuple(fc.array(line, {maxLength: 6}), fc.constantFrom('\n', '\n\n', '\r\n'), fc.constantFrom('', '\n', '\r\n'))
  .map(([lines, ending, last]) => lines.join(ending) + last)

it('leaves nothing to fix, and the way to what it kept', () => {
  fc.assert(
    fc.property(source, (old) => {
      const {text, kept} = repair(old, find)
      expect(find(text)).toEqual([])
      expect(repair(text, find).text).toBe(text)
      // What was parted by a blank line still is.
      const paragraphs = (text: string) =>
        text
          .trim()
          .split(/(?:\r?\n){2,}/)
          .map((each) => each.replaceAll(/\b(?:cut|old|newer)\b|\s/g, ''))
          .filter(Boolean)
      expect(paragraphs(text)).toEqual(paragraphs(old))
      let reached = 0
      for (const {from, to, length} of kept) {
        expect(text.slice(to, to + length)).toBe(old.slice(from, from + length))
        expect(from).toBeGreaterThanOrEqual(reached)
        reached = from + length
      }
      const keptWords = old.match(/plan|the|port/g) ?? []
      expect(text.match(/plan|the|port/g) ?? []).toEqual(keptWords)
    }),
    {numRuns: 500}
  )
})
