import {expect, test} from 'vitest'
import {isDateLine, isMonth, isWeekday} from './calendar.ts'

test('months and weekdays', () => {
  expect(['may', 'sept', 'december'].every(isMonth)).toBe(true)
  expect(['friday', 'thurs', 'sat'].every(isWeekday)).toBe(true)
  expect(isMonth('monday')).toBe(false)
  expect(isWeekday('may')).toBe(false)
})

test.each([
  'May 12, 2017',
  '12 May 2017',
  '2017-05-12',
  '2017/05/12',
  '12/05/2017',
  '12.05.17',
  '2017-05-12T15:45:00Z',
  '2017-05-12T15:45:00+01:00',
  '2017-05-12 15:45:00',
  'May 12, 2017 at 3:45 PM EDT',
  'May 12, 2017, 3:45 p.m.',
  'Friday, May 12, 2017',
  'Fri 12 May 2017',
  'Fri 12 May 2017 15.45 BST',
  'Sept. 3, 2019',
  '1st June 2020',
  '3:45 p.m.',
  '15:45 GMT',
  '15:45, 12 May 2017',
  'Updated 3:45 p.m. ET, Fri May 12, 2017',
  'Published: 12 May 2017',
  'Published 12 May 2017 | Updated 13 May 2017',
  'First published on Fri 12 May 2017 15.45 BST',
  'Last updated: 12 May 2017',
  'Posted on May 12, 2017',
  'May 2017',
  'MAY 12, 2017',
  ' May 12, 2017. '
])('`%s` is a date line', (text) => {
  expect(isDateLine(text)).toBe(true)
})

test.each([
  '',
  'May',
  '2017',
  '12',
  'March on',
  'On May 12, 2017 the bridge was closed.',
  'May 12, 2017 was a warm day',
  'Friday',
  'May 12, 2017 Jane Roe',
  'Updated plans for 2020',
  'Seoul, May 12',
  '10-4',
  '10:30 start',
  '3:2',
  '3.45 million'
])('`%s` is no date line', (text) => {
  expect(isDateLine(text)).toBe(false)
})
