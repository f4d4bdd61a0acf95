import {expect, it} from 'vitest'
// @ts-expect-error: a script, without types
import {coded, spokenShares, storyCounts, weightClasses} from '../scripts/build-word-weights.js'
import {wordWeightTable} from './word-weight-table.ts'
import {rareWeight, stemWeight, wordWeight} from './word-weights.ts'

it('weighs a word by how few stories hold it', () => {
  const weights = ['the', 'said', 'officials', 'prison', 'turbines'].map(wordWeight)
  expect(weights).toEqual([...weights].sort((a, b) => a - b))
  expect(wordWeight('the')).toBe(0)
  expect(wordWeight('xylotomist')).toBe(rareWeight)
})

it('weighs all forms of a word alike', () => {
  expect(wordWeight('investigators')).toBe(wordWeight('investigated'))
  expect(wordWeight('cities')).toBe(wordWeight('city'))
})

it('fits in 60 KB', () => {
  expect(wordWeightTable.length).toBeLessThan(60_000)
})

it('is built from counts of stories, mixed with counts of spoken words', () => {
  const counts = storyCounts(['Voters voted in the city.', 'The city slept.'])
  expect(counts).toEqual(
    new Map([
      ['voter', 1],
      ['vot', 1],
      ['in', 1],
      ['the', 2],
      ['citi', 2],
      ['slept', 1]
    ])
  )
  const shares = spokenShares([
    {word: 'the', count: 90},
    {word: 'sleeps', count: 9},
    {word: 'slept', count: 1}
  ])
  expect(shares.get('sleep')).toBe(0.09)
  const weights = weightClasses(counts, 2, shares)
  // Every story of 600 words has `the`, written or spoken; one of 32 has `voter`, which is 5 bits of surprise.
  expect(weights.get('the')).toBe(0)
  expect(weights.get('voter')).toBe(10)
  expect(
    coded(
      new Map([
        ['vote', 2],
        ['vot', 1],
        ['city', 2]
      ])
    )
  ).toBe(`|vot|city vote${'|'.repeat(15)}`)
})

it('reads back what it wrote', () => {
  expect(stemWeight('aaron')).toBe(8.5)
})
