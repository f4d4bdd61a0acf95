import type {FurnitureKind} from '@lint-news/lexicon'
import {type Clue, weights} from './clue.ts'

/** Marks that short lines without a full stop bear: arrows, signatures, counters, addresses. */
const marks: ReadonlyArray<{
  readonly kind: FurnitureKind
  readonly weight: number
  readonly reason: string
  readonly has: RegExp
  readonly mostWords?: number
  readonly fewestWords?: number
}> = [
  {
    kind: 'teaser',
    weight: weights.teaserEnd,
    reason: 'ends as a teaser does',
    fewestWords: 5,
    has: /[.?!…]\W*(?:full story|read more|continue reading|more info|learn more|read (?:the )?full story|see more|find out more)[\s»>.…]*$/i
  },
  {
    kind: 'teaser',
    weight: weights.teaserTime,
    reason: 'a title with a time stamp behind it',
    fewestWords: 5,
    has: /(?:\d{1,2}\/\d{1,2}\/\d{2,4},?|\p{L}) \d{1,2}:\d\d ?[ap]\.?m\.? [A-Z]{2,4}$/iu
  },
  {
    kind: 'teaser',
    weight: weights.arrow,
    reason: 'the arrow of a link',
    mostWords: 25,
    has: /(?:»|›|>>+|→|\bmore\s*[»›>]|(?:\.{3}|…) ?more)\s*$|^\s*(?:»|>>+|›|→)/i
  },
  {
    kind: 'comments',
    weight: weights.signature,
    reason: 'signed as a reader’s comment',
    has: /^(?:posted|comment(?:ed)?|submitted)(?: by)?:? .{1,50}(?:,| on| at| @| [|·–-]) .{0,25}\d.{0,30}$|posted by:? .{2,40} (?:on|at|of) .{4,40}\d.{0,4}$/i
  },
  {
    kind: 'comments',
    weight: weights.speaker,
    reason: 'names the writer of a comment',
    mostWords: 8,
    has: /^.{2,40} says:$/i
  },
  {
    kind: 'label',
    weight: weights.counter,
    reason: 'the counter of a gallery',
    has: /^\W*(?:\d{1,3} ?(?:\/|of) ?\d{1,3}\W*|(?:image|photo|slide|picture) \d+ of \d+.*)$/i
  },
  {
    kind: 'label',
    weight: weights.number,
    reason: 'a number alone',
    has: /^(?:\d{1,3}(?:[., ]?\d{3}){0,2}k?|\(\d+\))$/i
  },
  {
    kind: 'bio',
    weight: weights.address,
    reason: 'an address alone',
    has: /^\W*(?:e-?mail:? ?)?[\w.+-]+@[\w-]+(?:\.[\w-]+)+\W*$|^\W*(?:twitter:? ?)?@\w{2,30}\W*$/i
  },
  {
    kind: 'promo',
    weight: weights.labelledAddress,
    reason: 'an address with its label',
    has: /^\W*(?:listen|download|itunes|spotify|link|twitter|facebook|instagram|e-?mail|url|web(?:site)?)(?: us)?\s*:\s*(?:https?:|www\.|@|[\w.+-]+@)/i
  },
  {
    kind: 'tags',
    weight: weights.hashtags,
    reason: 'hashtags alone',
    has: /^(?:#[\p{L}\p{N}_]+[\s,]*){2,}$/u
  },
  {
    kind: 'navigation',
    weight: weights.crumbs,
    reason: 'a path through the site',
    has: /^(?:home|you are here|you are in)\s*(?:[:>»›/|]|\s-\s)\s*\S|^home (?:latest )?(?:news|sports?|blogs?|articles|world|business|politics|entertainment) [A-Z]/i
  },
  {
    kind: 'navigation',
    weight: weights.sibling,
    reason: 'a link to the neighbouring page',
    has: /^\W*(?:previous|next|older|newer|prev)(?: (?:post|story|article|page|entry))?\s*[:«»<>←→]/i
  }
]

// Nothing that a mark is made of: most titles are dismissed by this.
const plain = /^[\p{L}\s,'’-]*$/u
const home = /^home /i
const longest = 320

/** The marks of a short line. */
export function markClues(text: string, words: number): Clue[] {
  if (text.length > longest || (plain.test(text) && !home.test(text) && !/more$/i.test(text))) return []
  return marks.filter(
    ({has, mostWords = Number.POSITIVE_INFINITY, fewestWords = 0}) =>
      words <= mostWords && words >= fewestWords && has.test(text)
  )
}
