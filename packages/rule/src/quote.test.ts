import {expect, it} from 'vitest'
import {quote} from './quote.ts'

it.each([
  [' two\r\n lines ', '`two lines`'],
  ['a `tick`', "`a 'tick'`"],
  ['a \u001b[2Jbell\u0007', '`a \ufffd[2Jbell\ufffd`'],
  [`12345${'-'.repeat(9)}67890`, '`12345…67890`'],
  [`1234😀${'-'.repeat(9)}😀7890`, '`1234…7890`']
])('shows %j', (text, shown) => {
  expect(quote(text, 11)).toBe(shown)
})
