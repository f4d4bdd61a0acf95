import {expect, test} from 'vitest'
import {articleOf, isBareParticiple, isJoined, opensClause, verbAfter} from './index.ts'

const word = (text: string, key: string) => articleOf(text).words.find((each) => each.key === key)!

test('a word is joined where white space alone parts it from its sentence', () => {
  expect(isJoined(word('It did reply.', 'did'))).toBe(true)
  expect(isJoined(word('It did\u00a0 reply.', 'reply'))).toBe(true)
  expect(isJoined(word('It did, replying late.', 'replying'))).toBe(false)
  expect(isJoined(word('It did. They replied.', 'they'))).toBe(false)
})

test('a clause opens a sentence, after a mark or after a conjunction', () => {
  expect(opensClause(word('He had gone.', 'he'))).toBe(true)
  expect(opensClause(word('It fell because he had gone.', 'he'))).toBe(true)
  expect(opensClause(word('It fell; he had gone.', 'he'))).toBe(true)
  expect(opensClause(word('The money he had went to charity.', 'he'))).toBe(false)
})

test('the verb after an auxiliary, past three adverbs', () => {
  expect(verbAfter(word('It did not yet fully reply.', 'did'))?.key).toBe('reply')
  expect(verbAfter(word('It did not, replying late.', 'did'))).toBe(undefined)
  expect(verbAfter(word('It did.', 'did'))).toBe(undefined)
})

test('a participle is bare where no noun follows', () => {
  expect(isBareParticiple(word('He wanted to.', 'wanted'))).toBe(true)
  expect(isBareParticiple(word('He saw wanted men.', 'wanted'))).toBe(false)
})
