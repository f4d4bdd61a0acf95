import {
  authorJobs,
  callOpenings,
  callTopics,
  type FurnitureLine,
  furnitureKey,
  furnitureLine,
  imperatives,
  newsroomNotes
} from '@lint-news/lexicon'
import type {Block} from '../block.ts'
import {type Clue, weights} from './clue.ts'
import {endsSentence} from './shape.ts'

/** What a block says of itself. */
export interface LineClues {
  readonly clues: readonly Clue[]
  readonly line: FurnitureLine | undefined
}

const nothing: LineClues = {clues: [], line: undefined}
const longest = {line: 90, call: 60, note: 400}

// `There is more where that came from. Sign up for the newsletter.`
function opensCall({words, sentences}: Block): boolean {
  if (callOpenings.has(words[0].key)) return true
  for (let at = 1; at < sentences.length && at < 5; at++) {
    const first = sentences[at].words[0]
    if (first && imperatives.has(first.key)) return true
  }
  return false
}

/** The clues in the block’s own words. Long paragraphs are dismissed by their first word. */
export function lineClues(block: Block): LineClues {
  const {words} = block
  if (words.length === 0) return nothing
  const calls = opensCall(block)
  if (words.length > longest.call || (words.length > 6 && endsSentence(block) && !calls)) {
    return words.length <= longest.call && mayNotice(block) ? {clues: notices(block.text), line: undefined} : nothing
  }

  const {text} = block
  if (newsroomNotes.test(text)) return nothing
  const clues: Clue[] = []
  let line: FurnitureLine | undefined
  if (text.length <= longest.line) {
    const key = furnitureKey(text)
    line = furnitureLine(key)
    if (line) clues.push(lineClue(line))
    else if (!endsSentence(block) || words.length <= 6) {
      const bar = barClue(text, key)
      if (bar) clues.push(bar)
    }
  }
  clues.push(...notices(text))
  const pointer = pointerClue(text, words.length)
  if (pointer && !line) clues.push(pointer)
  if (calls && !line) {
    const call = callClue(block)
    if (call) clues.push(call)
  }
  if (!endsSentence(block) || words.length <= 8) {
    for (const clue of shapeClues(text, words.length)) clues.push(clue)
  }
  return {clues, line}
}

function lineClue({kind, tier}: FurnitureLine): Clue {
  if (tier === 'certain')
    return {kind, weight: weights.certainLine, reason: `a line that pages carry outside the story (${kind})`}
  if (tier === 'positional')
    return {kind, weight: weights.positionalLine, reason: `a usual line of page furniture (${kind})`}
  return {kind, weight: weights.contextualLine, reason: `a usual entry of a site’s menu`}
}

// `Home | News | Sports`, `Share Tweet Email`, `Comments Print Email`
const separators = /\s*[|•·›»>→]+\s*|\s+[-–—/]\s+/

function barClue(text: string, key: string): Clue | undefined {
  const items = text
    .split(separators)
    .map((item) => item.trim())
    .filter(Boolean)
  if (items.length > 1) {
    const known = items.filter((item) => furnitureLine(furnitureKey(item)))
    if (known.length * 2 >= items.length && known.length > 1) {
      const kind = furnitureLine(furnitureKey(known[0]))!.kind
      return {kind, weight: weights.bar, reason: `a bar of ${items.length} buttons or links`}
    }
  }
  const keys = key.split(' ')
  if (keys.length < 2 || keys.length > 30) return undefined
  let covered = 0
  let strong = 0
  let count = 0
  let first: FurnitureLine | undefined
  for (let at = 0; at < keys.length; ) {
    let taken = 1
    for (let length = Math.min(4, keys.length - at); length > 0; length--) {
      const line = furnitureLine(keys.slice(at, at + length).join(' '))
      if (!line) continue
      taken = length
      covered += length
      count++
      if (line.tier !== 'contextual') strong++
      first ??= line
      break
    }
    at += taken
  }
  if (first && covered * 10 >= keys.length * 8 && count >= 3 && (strong >= 2 || count >= 4)) {
    return {kind: first.kind, weight: weights.bar, reason: `${count} buttons or links in a row`}
  }
  return undefined
}

// `READ MORE: Ten charts on rice prices`, `[Related: …]`, `Also read – …`
const pointerMark =
  /^[[({•*>»\s-]*(?:(?:please )?(?:read|see|watch|view|listen|hear)(?: more| also| next| now| live| this| here| it)?(?: (?:from|on|about|in) [^:]{2,30})?|also (?:read|see|watch|on [^:]{2,30}|in [^:]{2,30})|more(?: news| stories| coverage| top stories| headlines| on this| on| from| about)?(?: (?:from|on|in) [^:]{2,30})?|related(?: stor(?:y|ies)| articles?| coverage| links?| content| news| posts?| videos?| reading)?|recommended(?: reading)?|must[- ](?:read|see|watch)|don['’]t miss|in case you missed it|icymi|you may (?:also )?like|you might (?:also )?like|go deeper|further reading|keep reading|trending(?: now)?|click (?:here|to)[^:]{0,30}|full (?:story|coverage|report)|just watched|up next|discussion|previously|from the archives?)\s*(?:[:|»>]+|[-–—]{1,2}\s|\.{3}|…)\s*\S/i
const weakPointerMark =
  /^[[({•*>»\s-]*(?:videos?|pictures|gallery|in pictures|slideshow|podcast|poll|quiz|live|opinion|audio)\s*(?::|\||>|»)\s*\S/i

function pointerClue(text: string, words: number): Clue | undefined {
  if (words > 32 || text.length > 220) return undefined
  if (pointerMark.test(text)) return {kind: 'promo', weight: weights.pointer, reason: 'points to another story'}
  if (words >= 4 && words <= 20 && weakPointerMark.test(text)) {
    return {kind: 'promo', weight: weights.weakPointer, reason: 'points to a picture, a film or a poll'}
  }
  return undefined
}

// Two cues: it opens as a call does, and it names what pages call for.
const asksFor =
  /\b(?:sign(?:ing)? up|subscribe|subscribing|newsletters?|inbox|our app|the app|mobile app|click (?:here|below|on|the)|follow (?:us|me|him|her|them|@|the)|on (?:twitter|facebook|instagram|youtube|spotify|itunes|flipboard|linkedin|telegram|whatsapp)|apple podcasts?|like us|e-?mail (?:us|me)|download (?:the|our)|facebook page|in your (?:e-?mail|mailbox)|join (?:us|our)|rss feeds?|unlimited access|free trial|letters? to the editor|(?:our|your) comments?|log in|our website|this (?:story|article|page|post) (?:with|on)|terms (?:of|and)|privacy policy|small commission|affiliate)\b/i
const addressesReader = /\b(?:you|your|you['’](?:re|ve|ll)|us|our|we)\b/i
const reported = /["“”]|\b(?:said|says|told|according to)\b/i

function callClue(block: Block): Clue | undefined {
  const {text, words} = block
  if (
    text.length > longest.note ||
    reported.test(text) ||
    !(imperatives.has(words[0].key) || addressesReader.test(text))
  ) {
    return undefined
  }
  const topics = words.filter(
    (word) => callTopics.has(word.key) || word.key.startsWith('@') || isAddress(word.key)
  ).length
  if (asksFor.test(text) && (topics > 0 || words.length <= 20)) {
    const contact = contactMark.test(text)
    return {
      kind: contact ? 'bio' : 'promo',
      weight: weights.call,
      reason: 'asks the reader to subscribe, follow or click'
    }
  }
  if (contactMark.test(text) && words.some((word) => isAddress(word.key) || word.key.startsWith('@'))) {
    return {kind: 'bio', weight: weights.call, reason: 'tells how to reach the writer or the desk'}
  }
  return undefined
}

const contactMark =
  /^\W*(?:(?:you can |please )?(?:follow|contact|reach|e-?mail|write to|tweet)|(?:have|got) (?:a|any) (?:news )?(?:tip|question|story|comment)|tips\?|send (?:us |your )?(?:tips|letters|comments|e-?mails?|news)|questions|comments\?)\b/i

function isAddress(key: string): boolean {
  return key.includes('@') || key.startsWith('http') || key.startsWith('www.')
}

function mayNotice(block: Block): boolean {
  const {key} = block.words[0]
  return key === 'copyright' || key === 'all' || key === 'cookies' || block.article.text.charCodeAt(block.start) === 169
}

const copyright =
  /(?:©|\(c\)|&copy;|copyright)[\s,©]*(?:\(c\) *)?(?:copyright )?(?:19|20)\d\d|\b(?:19|20)\d\d[^.]{0,40}all rights reserved|^[^.]{0,80}all rights reserved\.?$|\bcopyright (?:by |of )?[A-Z]\w+ [^.]{0,40}all rights|may not be (?:published|reproduced|copied|redistributed)[^.]{0,60}(?:broadcast|rewritten|redistributed|permission|consent)|\b(?:registered )?trade ?marks? (?:of|and\/or)\b|^copyright\b[^.]{0,60}$/i
const owner = /^[\s|]*(?:©|\(c\)|copyright\b)/i
const consent =
  /\b(?:(?:we|our|this|the) (?:web)?(?:site|sites|partners)?\s*(?:and (?:our|its) partners )?uses? cookies|use of cookies|uses cookies to|cookies to (?:improve|give|ensure|personali[sz]e|provide|offer|enhance)|our cookie policy|accept (?:all )?cookies|(?:enable|turn on|without) javascript|javascript (?:is |must |to |and |enabled)|browser (?:does not|doesn['’]t) support|ad ?blocker|adobe flash|flash player|older browser|outdated browser)\b|=\s*function\s*\(|\bvar \w+ ?=|document\.write|window\.\w+|adsbygoogle|googletag/i
const paywall =
  /\b(?:subscribe|sign (?:in|up)|log in|register|subscription)\b[^.]{0,40}\b(?:to|and) (?:continue|keep|read|unlock|get unlimited|access)\b|\balready a (?:subscriber|member)\b|\bfor (?:our )?subscribers only\b|\bexclusive(?:ly)? (?:for|to) (?:our )?subscribers\b|\bto (?:read|continue reading|access|see|view) (?:the |this )?(?:full|rest of|entire|complete) (?:story|article|report|post)\b|\bfree articles? (?:left|remaining|this month)\b|\breached your (?:limit|monthly|article)\b/i
const commentRules =
  /\bcomments? (?:that|which|containing|are moderated|will be|may be|must|should|deemed)\b.*\b(?:moderat|profan|abus|offens|remov|publish|delet|attack|inappropriate)|\b(?:posting|submitting) (?:a |your )?comments?\b.*\b(?:agree|terms|rules|guidelines)|\bregistered users\b.*\bcomments?\b/i
const tags =
  /^[\W_]*(?:tags?|tagged(?: as| with| in)?|filed (?:under|in)|file under|posted (?:in|under)|categor(?:y|ies)|labels?|keywords?|(?:related |more )?topics?|explore more on|more about|find more (?:on|about)|related tags)\s*[:|»]\s*\S/i

function notices(text: string): Clue[] {
  const clues: Clue[] = []
  if (text.length > longest.note * 2 || reported.test(text)) return clues
  if (copyright.test(text))
    clues.push({kind: 'copyright', weight: weights.notice, reason: 'a note of copyright or trade marks'})
  else if (owner.test(text) && text.length <= longest.line) {
    clues.push({kind: 'copyright', weight: weights.owner, reason: 'opens with a copyright sign'})
  }
  if (text.length > longest.note) return clues
  if (consent.test(text))
    clues.push({
      kind: 'consent',
      weight: weights.notice,
      reason: 'speaks of cookies, scripts or the browser to the reader'
    })
  if (paywall.test(text))
    clues.push({kind: 'paywall', weight: weights.notice, reason: 'asks for a subscription before reading on'})
  if (commentRules.test(text))
    clues.push({kind: 'comments', weight: weights.notice, reason: 'rules for readers’ comments'})
  if (tags.test(text)) clues.push({kind: 'tags', weight: weights.notice, reason: 'lists tags or topics'})
  return clues
}

const signature =
  /^(?:posted|comment(?:ed)?|submitted|written)(?: by)?:? .{1,50}(?:,| on| at| @| [|·–-]) .{0,25}\d.{0,30}$/i
const gluedSignature = /posted by:? .{2,40} (?:on|at|of) .{4,40}\d.{0,4}$/i
const says = /^.{2,40} (?:says|said|wrote|writes):$/
const numberAlone = /^[^\w©]*\d{1,3}(?:[., ]?\d{3}){0,2}k?\W*$/i
const counter = /^(?:\d{1,3} ?(?:\/|of) ?\d{1,3}|image \d+ of \d+.*)$/i
const emailAlone = /^\W*(?:e-?mail:? ?)?[\w.+-]+@[\w-]+(?:\.[\w-]+)+\W*$/i
const handleAlone = /^\W*(?:twitter:? ?)?@\w{2,30}\W*$/i
const teaserEnd =
  /[.?!…]\W*(?:full story|read more|continue reading|more info|learn more|read full story|see more|top 10|read the full story|find out more)[\s»>.…]*$/i
const address =
  /^\W*(?:listen|download|itunes|spotify|link|twitter|facebook|instagram|e-?mail|url|web(?:site)?)(?: us)?\s*:\s*(?:https?:|www\.|@|[\w.+-]+@)/i
const arrow = /(?:»|›|>>+|→|\bmore\s*[»›>]|\.{3} ?more|… ?more)\s*$|^\s*(?:»|>>+|›|→)/i
const hashtags = /^(?:#[\p{L}\p{N}_]+[\s,]*){2,}$/u
const crumbs = /^(?:home|you are here|you are in)\s*(?:[:>»›/|]|\s-\s)\s*\S/i
const sibling = /^\W*(?:previous|next|older|newer|prev)(?: (?:post|story|article|page|entry))?\s*[:«»<>←→]/i

function shapeClues(text: string, words: number): Clue[] {
  if (teaserEnd.test(text.slice(-40)) && words > 4)
    return [{kind: 'teaser', weight: weights.notice, reason: 'ends as a teaser does'}]
  if (text.length > 200) return gluedSignature.test(text.slice(-120)) ? [comment()] : []
  const clues: Clue[] = []
  if (signature.test(text) || gluedSignature.test(text)) clues.push(comment())
  if (words <= 8 && says.test(text)) clues.push(comment())
  if (counter.test(text.trim())) clues.push({kind: 'label', weight: weights.call, reason: 'the counter of a gallery'})
  else if (numberAlone.test(text)) clues.push({kind: 'label', weight: weights.number, reason: 'a number alone'})
  if (emailAlone.test(text) || handleAlone.test(text)) {
    clues.push({kind: 'bio', weight: weights.address, reason: 'an address alone'})
  }
  if (hashtags.test(text)) clues.push({kind: 'tags', weight: weights.address, reason: 'hashtags alone'})
  if (crumbs.test(text)) clues.push({kind: 'navigation', weight: weights.notice, reason: 'a path through the site'})
  if (address.test(text)) clues.push({kind: 'bio', weight: weights.address, reason: 'an address with its label'})
  if (sibling.test(text))
    clues.push({kind: 'navigation', weight: weights.notice, reason: 'a link to the neighbouring page'})
  if (words <= 25 && arrow.test(text))
    clues.push({kind: 'teaser', weight: weights.arrow, reason: 'the arrow of a link'})
  return clues
}

function comment(): Clue {
  return {kind: 'comments', weight: weights.signature, reason: 'signed as a reader’s comment'}
}

const aboutAuthor =
  /^(?:\W*(?:[A-Z][\p{L}.'’-]+ ){1,4}(?:is|are|was|has been|covers|writes|works|reports|joined|can be)\b)/u

/** Whether a block reads like the note on an author that ends many articles. */
export function authorClue(block: Block): Clue | undefined {
  if (block.words.length > longest.call || !aboutAuthor.test(block.text.slice(0, 80))) return undefined
  if (/\bcan be reached\b/.test(block.text))
    return {kind: 'bio', weight: weights.call, reason: 'tells how to reach the writer or the desk'}
  const job = block.words.slice(2, 24).find((word) => authorJobs.has(word.key))
  return job && {kind: 'bio', weight: weights.author, reason: `introduces an author (${job.key})`}
}
