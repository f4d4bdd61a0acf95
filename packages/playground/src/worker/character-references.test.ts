import {decodeNamedCharacterReference as original} from 'decode-named-character-reference'
import {expect, it} from 'vitest'
import {decodeNamedCharacterReference} from './character-references.ts'

it.each(['amp', 'eacute', 'rsquo', 'nbsp', 'NotEqualTilde', 'mp', 'nothing', 'notit', 'constructor', ''])(
  'reads `&%s;` as the package does',
  (name) => {
    expect(decodeNamedCharacterReference(name)).toBe(original(name))
  }
)
