import {wordSet} from './word-set.ts'

/** Months, full and as newspapers abbreviate them. Keys without dot. */
export const months: ReadonlySet<string> = wordSet(`
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec
`)

/** Days of the week, full and abbreviated. Keys without dot. */
export const weekdays: ReadonlySet<string> = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday
  mon tue tues wed weds thu thur thurs fri sat sun
`)

/** Whether a key names a month, full or abbreviated. */
export function isMonth(key: string): boolean {
  return months.has(key)
}

/** Whether a key names a day of the week, full or abbreviated. */
export function isWeekday(key: string): boolean {
  return weekdays.has(key)
}

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const weekday =
  '(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\\.?'
const day = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?'
const year = '(?:19|20)\\d\\d'
const named = `(?:${month} ${day}(?:,? ${year})?|(?:the )?${day}(?: of)? ${month}(?:,? ${year})?|${month},? ${year})`
const numeric = `(?:${year}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.](?:${year}|\\d\\d))`
const date = `(?:(?:${weekday},? )?(?:${named}|${numeric}))`
const zone =
  '(?:[ecmp][sd]?t|[cew]es?t|ak[sd]t|hst|bst|ist|gmt|utc|jst|kst|hkt|sgt|msk|pkt|sast|a[cew][sd]t|nz[sd]t|z|local time)(?:[+-]\\d{1,2}(?::?\\d\\d)?)?|[+-]\\d\\d:?\\d\\d'
const time = `(?:[012]?\\d[:.h][0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?: ?[ap]\\.?m\\.?)?|1?\\d ?[ap]\\.?m\\.?|noon|midnight)(?: ?\\(?(?:${zone})\\)?)?`
const clock = `(?:[012]?\\d[:.][0-5]\\d ?(?:[ap]\\.?m\\.?(?: \\(?(?:${zone})\\)?)?|\\(?(?:${zone})\\)?))`
const label =
  '(?:(?:first |last |originally )?(?:published|updated|posted|modified|created|edited|date|time|publication date|last update|added|on|as of)(?: on| at)?:? ?)'
const joint = '(?: ?[,|·•–—/-] ?| at | @ | )'
const stamp = `${label}?(?:${date}(?:(?:${joint}|t)${time})?|${time}${joint}${date}|${label}${time}|${clock})`

/**
 * Matches a text that is only a date or a time stamp: `May 12, 2017`, `12 May 2017`, `2017-05-12`,
 * `Updated 3:45 p.m. ET, Fri May 12, 2017`, `Published: 12 May 2017 | Updated: 13 May 2017`.
 */
export const dateLine: RegExp = new RegExp(`^\\s*\\(?${stamp}(?:${joint}?${stamp})?\\)?\\.?\\s*$`, 'i')

/** Whether a text is only a date or a time stamp. */
export function isDateLine(text: string): boolean {
  return text.length <= 100 && dateLine.test(text)
}
