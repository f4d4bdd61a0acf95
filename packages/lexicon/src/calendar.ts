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
const zone =
  '(?:[ecmp][sd]?t|[cew]es?t|ak[sd]t|hst|bst|ist|gmt|utc|jst|kst|hkt|sgt|msk|pkt|sast|a[cew][sd]t|nz[sd]t|z|local time)(?:[+-]\\d{1,2}(?::?\\d\\d)?)?|[+-]\\d\\d:?\\d\\d'

// Small patterns, put together by hand below: spelled out as one, they took 0.2 s to compile, at each start of the command.
const piece = (pattern: string): RegExp => new RegExp(pattern, 'y')
const weekdayComma = piece(`${weekday},? `)
const namedDate = piece(
  `${month} (?:${day}(?:,? ${year})?(?!\\d)|${year})|(?:the )?${day}(?: of)? ${month}(?:,? ${year})?`
)
const numericDate = piece(
  `${year}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.](?:${year}|\\d\\d)|${month},? ${year}`
)
const time = piece(
  `(?:[012]?\\d[:.h][0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?: ?[ap]\\.?m\\.?)?|1?\\d ?[ap]\\.?m\\.?|noon|midnight)(?: ?\\(?(?:${zone})\\)?)?`
)
const clock = piece(`[012]?\\d[:.][0-5]\\d ?(?:[ap]\\.?m\\.?(?: \\(?(?:${zone})\\)?)?|\\(?(?:${zone})\\)?)`)
const label = piece(
  '(?:(?:first |last |originally )?(?:published|updated|posted|modified|created|edited|date|time|publication date|last update|added|on|as of)(?: on| at)?:? ?)'
)
const joint = piece(' ?[,|·•–—/-] ?| at | @ | ')
const closing = piece('\\)?\\.?\\s*$')

// What a stamp may open with: most lines are dismissed by this, before the patterns above are compiled.
const opening =
  /^\(?(?:\d|the |noon|midnight|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|first|last|orig|publ|updat|post|modif|creat|edit|date|time|added|on|as)/

/**
 * Whether a text is only a date or a time stamp: `May 12, 2017`, `12 May 2017`, `2017-05-12`,
 * `Updated 3:45 p.m. ET, Fri May 12, 2017`, `Published: 12 May 2017 | Updated: 13 May 2017`.
 */
export function isDateLine(text: string): boolean {
  if (text.length > 100 || !/\d|noon|midnight/i.test(text)) return false
  const line = text.toLowerCase().trimStart()
  if (!opening.test(line)) return false
  const closes = (at: number): boolean => endOf(closing, line, at) >= 0
  const first = stampEnds(line, line.startsWith('(') ? 1 : 0)
  return (
    first.some(closes) ||
    first.some((at) => [at, endOf(joint, line, at)].some((next) => stampEnds(line, next).some(closes)))
  )
}

/** Where a stamp that starts at an offset may end: a date, a date and a time in either order, a labelled or a complete time. */
function stampEnds(line: string, start: number): readonly number[] {
  if (start < 0) return []
  const labelled = endOf(label, line, start)
  const ends: number[] = []
  for (const at of labelled < 0 ? [start] : [labelled, start]) {
    for (const end of dateEnds(line, at)) {
      ends.push(end, endOf(time, line, endOf(joint, line, end)), line[end] === 't' ? endOf(time, line, end + 1) : -1)
    }
    const end = endOf(time, line, at)
    if (at === labelled) ends.push(end)
    ends.push(...dateEnds(line, endOf(joint, line, end)), endOf(clock, line, at))
  }
  return ends.filter((end) => end >= 0)
}

function dateEnds(line: string, start: number): readonly number[] {
  const named = endOf(weekdayComma, line, start)
  const at = named < 0 ? start : named
  return [endOf(namedDate, line, at), endOf(numericDate, line, at)].filter((end) => end >= 0)
}

/** Where a piece ends that starts at an offset, or -1; there is none at -1. */
function endOf(pattern: RegExp, line: string, start: number): number {
  pattern.lastIndex = start
  return start >= 0 && pattern.test(line) ? pattern.lastIndex : -1
}
