import {expect, it} from 'vitest'
import {lintedFile} from './linted-file.ts'

it('takes more messages than a call takes arguments', () => {
  const message = {reason: 'Unexpected word', place: undefined, ruleId: 'a-rule', source: 'lint-news'} as never
  const {file} = lintedFile('a.txt', {messages: Array.from({length: 200_000}, () => message), verdict: undefined})
  expect(file.messages).toHaveLength(200_000)
})
