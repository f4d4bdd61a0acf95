import {isAgency, isMonth} from '@lint-news/lexicon'
import type {Block} from './block.ts'
import type {Span} from './span.ts'

// `LONDON, Jan. 3 (Reuters) - `, `WASHINGTON — `, `Nairobi, Kenya (AP) -- `, `(CNN) — `, `SEOUL, South Korea _ `
const opening =
  /^(?:(\p{Lu}[\p{L}.'’-]*(?:[ /-]\p{Lu}[\p{L}.'’-]*){0,4}(?:, (?:\p{Lu}[\p{L}.'’]*\.?|D\.C\.)(?: \p{Lu}[\p{L}.]*){0,3}){0,2}(?:, (?:\p{L}+\.? \d{1,2}|\d{1,2} \p{L}+)(?:,? \d{4})?)?) ?)?(?:[([]([\p{L}\p{N} ./&-]{2,30})[)\]] ?)?(?:(?<![\p{L}.])[-–_]{1,3}|[—―]|:)(?=[\s\p{Lu}"“‘'])/u
const capitals = /^\p{Lu}{2}[\p{Lu}.'’ /-]+/u

/**
 * The dateline that opens a paragraph, with its dash: `LONDON (Reuters) -`. The place is in capitals, or an agency in
 * brackets says that it is one.
 */
export function datelineOf(block: Block): Span | undefined {
  const {article, start, end} = block
  if (block.words.length < 12) return undefined
  const first = block.words[0]
  if (!first.capital || first.start > start + 1) return undefined
  const head = article.text.slice(start, Math.min(end, start + 90))
  // Most paragraphs open with neither capitals nor brackets: spare them the pattern.
  if (first.casing !== 'upper' && !head.slice(0, 60).includes('(')) return undefined
  const match = opening.exec(head)
  if (!match) return undefined
  const [whole, place, source] = match
  if (!place && !source) return undefined
  const agency =
    source !== undefined && (isAgency(source.toLowerCase()) || /^\p{Lu}[\p{Lu}&]{1,5}(?: News)?$/u.test(source))
  if (source !== undefined && !agency && !/^\p{Lu}[\p{L} .]+$/u.test(source)) return undefined
  if (!agency) {
    // Without an agency only a place in capitals is one, and a colon makes it a label (`EXPERTS: the river…`).
    if (!place || whole.endsWith(':') || !capitals.test(place) || !/[\p{Lu}]{3}/u.test(place)) return undefined
    // `FILE - In this photo…` opens a caption; so do the place and day of a picture: `LEEDS, ENGLAND - MAY 4:`.
    if (isMonth(head.slice(whole.length).trim().split(/\s/)[0].toLowerCase())) return undefined
    if (place.startsWith('FILE')) return undefined
    if (place.split(',')[0].split(' ').length > 3) return undefined
  }
  return {start, end: start + whole.length}
}
