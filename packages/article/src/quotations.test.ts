import {expect, it} from 'vitest'
import {articleOf} from './index.ts'

const quotations = (text: string): string[] => articleOf(text).quotations.map((quotation) => quotation.text)

it.each([
  ['"We lost," she said. "We will try again."', ['We lost,', 'We will try again.']],
  ['“We lost,” she said, calling it “a disaster”.', ['We lost,', 'a disaster']],
  ["'We lost,' she said. 'It's over.'", ['We lost,', "It's over."]],
  ['‘We lost,’ she said. ‘It’s over.’', ['We lost,', 'It’s over.']],
  ['She said: “He told me ‘never again’ twice.”', ['He told me ‘never again’ twice.']],
  ['He called «The Harbour» a bore', ['The Harbour']],
  ["``We lost,'' she said.", ['We lost,']],
  ["The miners' union and the drivers' club met in the '90s.", []],
  ['The miners’ union met in the ’90s, and rock ’n’ roll was born.', []],
  ["'The miners' union lost,' she said.", ["The miners' union lost,"]],
  ['It measured 6\'2" across.', []],
  ['“It is over“, she said.', ['It is over']]
])('finds the quotations of %s', (text, expected) => {
  expect(quotations(text)).toEqual(expected)
})

it('nests quotations with other marks, and with the same', () => {
  const [outer] = articleOf('"He said \'no\' and left," she said.').quotations
  expect(outer.inner.map((inner) => inner.text)).toEqual(['no'])
  const [same] = articleOf('"They cite the "security" clause," she said.').quotations
  expect(same.inner.map((inner) => inner.text)).toEqual(['security'])
  expect(same.text).toBe('They cite the "security" clause,')
})

it('ties the paragraphs of one speaker', () => {
  const article = articleOf('“We lost the harbour.\n\n“We will build another one,” she said.\n\n“Never,” he said.')
  const [first, second, third] = article.quotations
  expect(first.closed).toBe(false)
  expect(first.continued).toBe(second)
  expect(second.continues).toBe(first)
  expect(third.continues).toBeUndefined()
})

it('tells each word its outermost quotation', () => {
  const {words, quotations} = articleOf('She said “we ‘never’ lost” once')
  expect(words.map((word) => word.quotation === quotations[0])).toEqual([false, false, true, true, true, false])
})

it('stays linear where marks open and never close', () => {
  const [outer] = articleOf('“We lost the boat again, said the cook. '.repeat(20000)).quotations
  expect(outer.closed).toBe(false)
})

it('closes mixed marks, and opens after a lost space', () => {
  expect(quotations('“We lost", she said."We will try again."')).toEqual(['We lost', 'We will try again.'])
  expect(quotations('”We lost”, she said.')).toEqual(['We lost'])
})
