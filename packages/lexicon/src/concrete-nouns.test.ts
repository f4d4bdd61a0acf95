import {expect, it} from 'vitest'
// @ts-expect-error: a script, without types
import {kindsOfNouns, readNouns} from '../scripts/build-concrete-nouns.js'
import {isConcrete, kindsOf, membersOf} from './concrete-nouns.ts'

it('knows what can be touched', () => {
  expect(['tunnel', 'turbin', 'zon'].every(isConcrete)).toBe(true)
  expect(['effort', 'find', 'measur'].some(isConcrete)).toBe(false)
})

it('knows what is a kind of what', () => {
  expect(kindsOf('bicycl')).toContain('vehicl')
  expect(membersOf('vehicl')).toContain('car')
})

it('is read from senses and their hypernyms', () => {
  const index = `artifact n 1 1 @ 1 1 00000001
car n 1 1 @ 1 1 00000003
vehicle n 1 1 @ 1 1 00000002`
  const data = `00000001 06 n 01 artifact 0 000 | made
00000002 06 n 01 vehicle 0 001 @ 00000001 n 0000 | moves
00000003 06 n 02 car 0 auto 0 001 @ 00000002 n 0000 | has wheels`
  const counts = new Map([
    ['car', 100],
    ['vehicle', 100]
  ])
  const kinds = kindsOfNouns(readNouns(index, data), counts)
  expect([...kinds.get('car')]).toEqual(['vehicl'])
})
