import {isDateLine} from '@lint-news/lexicon'
import type {Block, RoleFinding} from '../block.ts'
import {Holds, Opens} from '../line-cues.ts'

const time =
  /^(?:updated:? |posted:? )?(?:[012]?\d[:.][0-5]\d(?: ?[ap]\.?m\.?)?|1?\d ?[ap]\.?m\.?|[012]\d[0-5]\d(?= (?:gmt|utc|[a-z]{1,3}t)\b))(?: \(?(?:[a-z]{1,4}t|gmt|utc|local time)\)?)?(?: \([012]\d[:.]?[0-5]\d [a-z]{2,4}\))?[:.]?$/i
const ago =
  /^(?:published |posted |updated |about )?(?:a|an|one|\d{1,2}) (?:second|minute|min|hour|hr|day|week|month|year)s? ago(?: at [012]?\d:[0-5]\d(?: ?[ap]\.?m\.?)?)?$/i
/** A machine's: `2021-03-03T08:57:40+01:00`. */
const stamp = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z| ?[+-]\d\d:?\d\d)?$/

// `[January 5, 2008]`, `3 March 2021 09:15, UK`, `4:05 pm PT (7:05 pm ET)`, `Updated: Mon 7:05 AM, Mar 1, 2021`
const around = /^[|[\s•·–—-]+|[\]|;\s]+$|,? UK$|(?<=\d\s?[ap]\.?m\.?.{0,4}) \([^()]{4,16}\)$/gi
const weekdayBeforeTime = /(?<=^(?:updated|published|posted):? )(?:mon|tue|wed|thu|fri|sat|sun)\p{L}*,? (?=\d?\d:)/iu
const small = /^(?:a|about|an|the)$/
const parting = /\s+(?:[/|·•]|--|[–—])\s+/

/**
 * Whether a line is a date with its year and a time, or says how long ago: a story counts time from its own day, so that wherever
 * it stands the page has set it, for a comment or a link.
 */
export function isPageStamp(block: Block): boolean {
  if (dateStamp(block) === undefined) return false
  const {text} = block
  return text.includes(' ago') || yearAndTime.test(text)
}

const yearAndTime = /\b(?:19|20)\d\d\b.*(?:\d[:.]\d\d|\d{4} (?:gmt|utc|[a-z]{1,3}t)\b)|\d[:.]\d\d.*\b(?:19|20)\d\d\b/i

/** A line that is a date or time alone. */
export const dateStamp = (block: Block): RoleFinding | undefined => {
  const {words} = block
  if (words.length > 18 || words.length === 0 || block.end - block.start > 100) return undefined
  if ((words[0].form.opens & Opens.date) === 0) return undefined
  const {text} = block
  if ((block.holds & Holds.digit) === 0 && !text.includes(' ago')) return undefined
  // `A 12-year-old`, `The last 3 ferries`: only a number may follow, save in `a day ago`.
  if (small.test(words[0].key) && !/^\d/.test(words[1]?.key ?? '') && !text.includes('ago')) return undefined
  if (ago.test(text)) return {role: 'date', evidence: ['says how long ago, and nothing else']}
  if (time.test(text)) return {role: 'date', evidence: ['is a time alone']}
  if (stamp.test(text)) return {role: 'date', evidence: ['is the stamp of a machine']}
  if (isDateLine(text)) return {role: 'date', evidence: ['is a date alone']}
  const pieces = text
    .replace(around, '')
    .replace(weekdayBeforeTime, '')
    .replace(/ ?@(?=\d)/, ' at ')
    .split(parting)
  return pieces.every((piece) => isDateLine(piece) || time.test(piece) || ago.test(piece))
    ? {role: 'date', evidence: ['is a date alone']}
    : undefined
}
