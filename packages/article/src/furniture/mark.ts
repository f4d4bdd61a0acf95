import type {FurnitureKind} from '@lint-news/lexicon'
import type {Block} from '../block.ts'
import {Holds, Opens} from '../line-cues.ts'
import {type Clue, weights} from './clue.ts'

/** What a line shows at a glance. */
interface Glance {
  readonly text: string
  readonly opens: number
  readonly holds: number
  /** The last word. */
  readonly last: string
}

/** Marks that short lines without a full stop bear: arrows, signatures, counters, addresses. */
const marks: ReadonlyArray<{
  readonly kind: FurnitureKind
  readonly weight: number
  readonly reason: string
  /** A cheap test without which there is no match. */
  readonly may: (glance: Glance) => boolean
  readonly has: RegExp
  readonly mostWords?: number
  readonly fewestWords?: number
}> = [
  {
    kind: 'teaser',
    weight: weights.teaserEnd,
    reason: 'ends as a teaser does',
    may: ({last}) => teaserEnds.test(last),
    fewestWords: 5,
    has: /[.?!…]\W*(?:full story|read more|continue reading|more info|learn more|read (?:the )?full story|see more|find out more)[\s»>.…]*$/i
  },
  {
    kind: 'teaser',
    weight: weights.teaserEnd,
    reason: 'a title with its button behind it',
    may: ({text}) => text.endsWith(' Read more') || text.endsWith(' Full story'),
    fewestWords: 6,
    has: /[\p{L}\d’'”")] (?:Read more|Full story)$/u
  },
  {
    kind: 'label',
    weight: weights.player,
    reason: 'a button of a player with the length of what it plays',
    may: ({text, holds}) => (holds & Holds.digit) !== 0 && duration.test(text),
    mostWords: 30,
    has: /\b(?:Listen|LISTEN|Play|PLAY|Watch|WATCH|Video|VIDEO|Audio|AUDIO)\b[^a-z]*(?:Video|video|Audio|audio)?\W*\d{1,2}:\d\d\b/u
  },
  {
    kind: 'label',
    weight: weights.player,
    reason: 'the length of a film with its source',
    may: ({text, opens}) => (opens & Opens.date) !== 0 && duration.test(text),
    mostWords: 8,
    has: /^\d{1,2}:\d\d\W+(?:source|credit|courtesy|now playing|video|duration)\b/i
  },
  {
    kind: 'teaser',
    weight: weights.gluedTitle,
    reason: 'a title glued to its label',
    may: ({text}) => text.includes(':') && gluedColon.test(text),
    fewestWords: 6,
    mostWords: 30,
    has: /^\p{Lu}[^:]{2,40}\p{Ll}:\p{Lu}\p{L}+ [^:]+$/u
  },
  {
    kind: 'teaser',
    weight: weights.teaserTime,
    reason: 'a title with a time stamp behind it',
    may: ({text, holds, last}) => (holds & Holds.digit) !== 0 && last.length <= 4 && timeEnds.test(text),
    fewestWords: 5,
    has: /(?:\d{1,2}\/\d{1,2}\/\d{2,4},?|\p{L}) \d{1,2}:\d\d ?[ap]\.?m\.? [A-Z]{2,4}$/iu
  },
  {
    kind: 'teaser',
    weight: weights.stampedTitle,
    reason: 'a title with the stamp of a machine',
    may: ({text, holds}) => (holds & Holds.digit) !== 0 && machineStamp.test(text),
    fewestWords: 6,
    mostWords: 35,
    has: /\p{L}.*\b(?:19|20)\d\d-\d\d-\d\d \d\d:\d\d(?::\d\d)?(?: (?:\p{Lu}[\p{L}.'’-]* ?){1,5})?$/u
  },
  {
    kind: 'teaser',
    weight: weights.arrow,
    reason: 'the arrow of a link',
    may: ({text, last}) => arrows.test(text) || last.endsWith('more'),
    mostWords: 25,
    has: /(?:»|›|>>+|→|\bmore\s*[»›>]|(?:\.{3}|…) ?more)\s*$|^\s*(?:»|>>+|›|→)/i
  },
  {
    kind: 'comments',
    weight: weights.signature,
    reason: 'signed as a reader’s comment',
    may: ({holds}) => (holds & Holds.posted) !== 0,
    has: /^(?:posted|comment(?:ed)?|submitted)(?: by)?:? .{1,50}(?:,| on| at| @| [|·–-]) .{0,25}\d.{0,30}$|posted by:? .{2,40} (?:on|at|of) .{4,40}\d.{0,4}$/i
  },
  {
    kind: 'comments',
    weight: weights.speaker,
    reason: 'names the writer of a comment',
    may: ({text, last}) => last.endsWith('says') && text.endsWith(':'),
    mostWords: 8,
    has: /^.{2,40} says:$/i
  },
  {
    kind: 'label',
    weight: weights.counter,
    reason: 'the counter of a gallery',
    may: ({opens, holds}) => (holds & Holds.digit) !== 0 && (opens & (Opens.mark | Opens.date)) !== 0,
    has: /^\W*(?:\d{1,3} ?(?:\/|of) ?\d{1,3}\W*|(?:image|photo|slide|picture) \d+ of \d+.*)$/i
  },
  {
    kind: 'label',
    weight: weights.number,
    reason: 'a number alone',
    may: ({opens}) => (opens & Opens.date) !== 0,
    has: /^(?:\d{1,3}(?:[., ]?\d{3}){0,2}k?|\(\d+\))$/i
  },
  {
    kind: 'bio',
    weight: weights.address,
    reason: 'an address alone',
    may: ({text}) => text.includes('@'),
    has: /^\W*(?:e-?mail:? ?)?[\w.+-]+@[\w-]+(?:\.[\w-]+)+\W*$|^\W*(?:twitter:? ?)?@\w{2,30}\W*$/i
  },
  {
    kind: 'promo',
    weight: weights.labelledAddress,
    reason: 'an address with its label',
    may: ({text, opens}) => (opens & Opens.mark) !== 0 && text.includes(':'),
    has: /^\W*(?:listen|download|itunes|spotify|link|twitter|facebook|instagram|e-?mail|url|web(?:site)?)(?: us)?\s*:\s*(?:https?:|www\.|@|[\w.+-]+@)/i
  },
  {
    kind: 'tags',
    weight: weights.hashtags,
    reason: 'hashtags alone',
    may: ({text}) => text.startsWith('#'),
    has: /^(?:#[\p{L}\p{N}_]+[\s,]*){2,}$/u
  },
  {
    kind: 'navigation',
    weight: weights.crumbs,
    reason: 'a path through the site',
    may: ({text, opens}) => (opens & Opens.mark) !== 0 && (home.test(text) || !plain.test(text)),
    has: /^(?:home|you are here|you are in)\s*(?:[:>»›/|]|\s-\s)\s*\S|^home (?:latest )?(?:news|sports?|blogs?|articles|world|business|politics|entertainment) [A-Z]/i
  },
  {
    kind: 'navigation',
    weight: weights.sibling,
    reason: 'a link to the neighbouring page',
    may: ({text, opens}) => (opens & Opens.mark) !== 0 && neighbours.test(text),
    has: /^\W*(?:previous|next|older|newer|prev)(?: (?:post|story|article|page|entry))?\s*[:«»<>←→]/i
  }
]

const machineStamp = /\d-\d\d \d\d:\d/
const duration = /\d:\d\d/
const gluedColon = /[a-z]:[A-Z][a-z]/
const timeEnds = /\d ?[ap]\.?m\.? [a-z]+$/i
const teaserEnds = /(?:story|more|reading|info)\W*$/
const arrows = /[»›>→]/
const neighbours = /[:«»<>←→]/
/** Nothing that a path is made of. */
const plain = /^[\p{L}\s,'’-]*$/u
const home = /^home /i
const longest = 320

/** Without any of these a line bears no mark. */
const markMade = /[@#:»›>→]/
const held = Holds.digit | Holds.posted
const opened = Opens.mark | Opens.date

/** Adds the marks of a short line; `holds` is what its words hold. */
export function addMarkClues(clues: Clue[], {words}: Block, text: string, holds: number): void {
  const {opens} = words[0].form
  const last = words[words.length - 1].key
  if ((holds & held) === 0 && (opens & opened) === 0 && !teaserEnds.test(last) && !markMade.test(text)) return
  if (text.length > longest) return
  const glance = {text, holds, opens, last}
  const count = words.length
  for (const mark of marks) {
    if (count > (mark.mostWords ?? count) || count < (mark.fewestWords ?? 0)) continue
    if (mark.may(glance) && mark.has.test(text)) clues.push(mark)
  }
}
