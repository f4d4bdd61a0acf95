import {isDateLine} from '@lint-news/lexicon'
import type {RoleDetector} from './detector.ts'

const time =
  /^(?:updated:? |posted:? )?(?:[012]?\d[:.][0-5]\d(?: ?[ap]\.?m\.?)?|1?\d ?[ap]\.?m\.?)(?: \(?(?:[a-z]{1,4}t|gmt|utc|local time)\)?)?[:.]?$/i
const ago =
  /^(?:published |posted |updated |about )?(?:a|an|one|\d{1,2}) (?:second|minute|min|hour|hr|day|week|month|year)s? ago$/i

/** A line that is a date or time alone. */
export const dateStamp: RoleDetector = ({words, text}) => {
  if (words.length > 18 || words.length === 0 || text.length > 100) return undefined
  if (ago.test(text)) return {role: 'date', evidence: ['says how long ago, and nothing else']}
  if (!/\d/.test(text)) return undefined
  if (time.test(text)) return {role: 'date', evidence: ['is a time alone']}
  return isDateLine(text) ? {role: 'date', evidence: ['is a date alone']} : undefined
}
