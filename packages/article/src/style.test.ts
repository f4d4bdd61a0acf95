import {expect, it} from 'vitest'
import {articleOf} from './index.ts'

it('counts where points stand that end quoted sentences', () => {
  const {style} = articleOf('"We lost the boat," she said. "We never saw it again". He called it a "witch hunt".')
  expect(style.quotePunctuation).toEqual({inside: 1, outside: 1})
})

it.each([
  ['The theatre lost its colour.', 'british'],
  ['The theater lost its color.', 'american'],
  ['The Harbour Theatre lost its roof.', undefined]
])('reads the spelling of %s', (text, spelling) => {
  expect(articleOf(text).style.spelling).toBe(spelling)
})

it('counts courtesy titles and bare surnames', () => {
  const {style} = articleOf('James Okoye left. Mr Okoye was tired. "Okoye is old," Okoye said of himself.')
  expect(style.honorifics).toEqual({courtesy: 1, bare: 1})
})
