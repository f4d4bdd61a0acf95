import {expect, it} from 'vitest'
import {articleOf} from './index.ts'

const words = (text: string): string[] => articleOf(text).words.map((word) => word.text)

it.each([
  ['The ministry didn’t reply.', ['The', 'ministry', 'didn’t', 'reply']],
  ['An 8-year-old paid $8m, or £1,250.50.', ['An', '8-year-old', 'paid', '$8m', 'or', '£1,250.50']],
  [
    'The U.S.-led force left at 10:30 p.m. on Monday.',
    ['The', 'U.S.-led', 'force', 'left', 'at', '10:30', 'p.m.', 'on', 'Monday']
  ],
  ['the U.S.’s stance and the U.N. vote', ['the', 'U.S.’s', 'stance', 'and', 'the', 'U.N.', 'vote']],
  ['AT&T and R&D, Q&A', ['AT&T', 'and', 'R&D', 'Q&A']],
  [
    'the miners’ union, in ’95',
    ['the', 'miners’', 'union', 'in', '95'].map((word) => word.replace('miners’', 'miners'))
  ],
  ['the plan--a poor one—failed', ['the', 'plan', 'a', 'poor', 'one', 'failed']],
  [
    'Write to desk@example.com or see https://example.com/a?b=1.',
    ['Write', 'to', 'desk@example.com', 'or', 'see', 'https://example.com/a?b=1']
  ],
  ['Ask @okoye about #harbour', ['Ask', '@okoye', 'about', '#harbour']],
  ['talks ended.Another round', ['talks', 'ended', 'Another', 'round']],
  ['Zoë, Łukasz, Čapek, 東京 and cafe\u0301', ['Zoë', 'Łukasz', 'Čapek', '東京', 'and', 'cafe\u0301']],
  ['a 👩‍👩‍👧 emoji 𝒳yz', ['a', 'emoji', '𝒳yz']]
])('reads the words of %s', (text, expected) => {
  expect(words(text)).toEqual(expected)
})

it('gives the key that lists use', () => {
  expect(articleOf('Didn’t NATO’s in\u200bvisible Łódź').words.map((word) => word.key)).toEqual([
    "didn't",
    "nato's",
    'invisible',
    'łódź'
  ])
})

it('tells how a word is written, a possessive ending aside', () => {
  const {words} = articleOf('the Harbour NATO’s McDonald iPhone 42 U.S.')
  expect(words.map((word) => word.casing)).toEqual(['lower', 'capitalized', 'upper', 'mixed', 'mixed', 'none', 'upper'])
  expect(words.map((word) => word.stem)).toEqual(['the', 'harbour', 'nato', 'mcdonald', 'iphone', '42', 'u.s.'])
})

it('links words within their block only', () => {
  const {words} = articleOf('Rain fell,\n\nthen snow.')
  expect(words[0].next).toBe(words[1])
  expect(words[1].next).toBeUndefined()
  expect(words[2].previous).toBeUndefined()
  expect(words[1].after).toBe(',')
  expect(words[3].after).toBe('.')
})
