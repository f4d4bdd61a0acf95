import {decodeNamedCharacterReference as original} from 'decode-named-character-reference'
import {expect, it} from 'vitest'
import {decodeNamedCharacterReference} from './character-references.ts'
import {partsComing} from './on-demand.ts'

it('knows no name until the list that it sent for is there', async () => {
  expect(decodeNamedCharacterReference('amp')).toBe(false)
  await partsComing()
  expect(decodeNamedCharacterReference('amp')).toBe('&')
})

it.each(['amp', 'eacute', 'rsquo', 'nbsp', 'NotEqualTilde', 'mp', 'nothing', 'notit', 'constructor', ''])(
  'reads `&%s;` as the package does',
  (name) => {
    expect(decodeNamedCharacterReference(name)).toBe(original(name))
  }
)
