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
