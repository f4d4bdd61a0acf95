import {expect, it} from 'vitest'
import {Holds, holdsOf, Opens, opensOf} from './line-cues.ts'

it('judges a first word by its first letters in a row', () => {
  expect(opensOf('must-see') & Opens.pointing).toBeTruthy()
  expect(opensOf('updatedmay') & Opens.date).toBeTruthy()
  expect(opensOf('9:30') & Opens.date).toBeTruthy()
  expect(opensOf('harbour')).toBe(0)
})

it('lists imperatives as whole words', () => {
  expect(opensOf('read') & Opens.imperative).toBeTruthy()
  expect(opensOf('read-only') & Opens.imperative).toBe(0)
})

it('finds cues in the parts of compounds and in what is glued together', () => {
  expect(holdsOf('e-newsletter') & Holds.offer).toBeTruthy()
  expect(holdsOf('caresposted') & Holds.posted).toBeTruthy()
  expect(holdsOf("you're") & Holds.reader).toBeTruthy()
  expect(holdsOf('news@example.org') & Holds.address).toBeTruthy()
  expect(holdsOf('dredger')).toBe(0)
})
