import {expect, test} from 'vitest'
import {isMidAdverb, isPreterite, misplacedForm, participleFor} from './index.ts'

test.each([
  ['replied', 'reply'],
  ['went', 'go'],
  ['expects', 'expect'],
  ['saw', 'see'],
  ['has', 'have'],
  ['been', 'be']
])('%s is misplaced for %s', (key, lemma) => {
  expect(misplacedForm(key)?.lemma).toBe(lemma)
})

test.each(['reply', 'put', 'found', 'lay', 'according', 'given', 'table', 're-enter', 'anything'])(
  '%s may stand for a base',
  (key) => {
    expect(misplacedForm(key)).toBe(undefined)
  }
)

test('a preterite is a past and nothing else', () => {
  for (const key of ['went', 'took', 'saw', 'fell', 'wrote']) expect(isPreterite(key)).toBe(true)
  for (const key of ['come', 'made', 'replied', 'found', 'put', 'gone']) expect(isPreterite(key)).toBe(false)
  expect(participleFor('wrote')).toBe('written')
  expect(participleFor('written')).toBe(undefined)
})

test('adverbs between an auxiliary and its verb', () => {
  for (const key of ['not', 'yet', 'immediately', 'only']) expect(isMidAdverb(key)).toBe(true)
  for (const key of ['family', 'rely', 'supply', 'the', 'july']) expect(isMidAdverb(key)).toBe(false)
})
