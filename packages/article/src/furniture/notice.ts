import type {FurnitureKind} from '@lint-news/lexicon'
import type {Block} from '../block.ts'
import {Holds, Opens} from '../line-cues.ts'
import {type Clue, weights} from './clue.ts'
import {toldOrQuoted} from './told.ts'

/** What a notice says, by its kind: each pattern takes a second cue along, since one word alone may be news. */
const notices: ReadonlyArray<{
  readonly kind: FurnitureKind
  readonly reason: string
  /** What a block must hold that says so. */
  readonly needs: number
  readonly says: readonly RegExp[]
}> = [
  {
    kind: 'copyright',
    reason: 'a note of copyright',
    needs: Holds.copyright,
    says: [
      /^\W*(?:©|\(c\)|copyright\b)[\s,©]*(?:\(c\) *)?(?:copyright )?(?:19|20)\d\d/i,
      /©\s*(?:copyright )?(?:19|20)\d\d/i,
      /^[^.]{0,120}\ball rights reserved\b/i,
      /\bmay not be (?:published|reproduced|copied|redistributed)\b[^.]{0,60}\b(?:broadcast|rewritten|redistributed|permission|consent)/i,
      /^copyright\b[^.]{0,60}$/i,
      /^\S+ is a (?:registered )?trade ?mark of\b/i,
      // `© Jane Roe`, `(c) Harbour News Service`
      /^\W*(?:©|\([cC]\)) ?\p{Lu}[\p{L}.'’-]*(?:[ /]\p{Lu}[\p{L}.'’-]*){0,5}\.?$/u
    ]
  },
  {
    kind: 'consent',
    reason: 'speaks to the reader of cookies, scripts or the browser',
    needs: Holds.browser,
    says: [
      /\b(?:we|our|this|the) (?:web)?(?:site|sites|partners)?\s*(?:and (?:our|its) partners )?uses? cookies\b/i,
      /\b(?:our|your) use of cookies\b|\bcookies to (?:improve|give|ensure|personali[sz]e|provide|offer|enhance)\b/i,
      /\bour cookies? policy\b|\baccept (?:all )?cookies\b/i,
      /\b(?:please )?(?:enable|turn on) (?:javascript|cookies)\b|\bjavascript (?:is (?:disabled|required|not)|must be)\b/i,
      /\byour (?:web )?browser (?:does not|doesn['’]t|is (?:out|not|no longer))\b|\b(?:using an?|your) (?:older|outdated|unsupported) browser\b/i,
      /\b(?:disable|turn off|using an?) (?:your )?ad ?blocker\b/i,
      /\b(?:need|requires?|install|download|upgrade) (?:the |your )?(?:latest )?(?:adobe )?flash(?: player)?\b/i,
      /=\s*function\s*\(|\bdocument\.write\(|\bwindow\.\w+\s*[=(|]|\badsbygoogle\b|\bgoogletag\b/
    ]
  },
  {
    kind: 'paywall',
    reason: 'asks for a subscription before reading on',
    needs: Holds.paywall,
    says: [
      /\b(?:subscribe|sign (?:in|up)|log in|register)\b[^.]{0,40}\b(?:to|and) (?:continue reading|keep reading|read (?:more|the|this|on)|unlock|get unlimited)\b/i,
      /\balready an? (?:\w+ )?(?:subscriber|member)\b|\bfor (?:our )?subscribers only\b|\bexclusive(?:ly)? (?:for|to) (?:our )?subscribers\b/i,
      /^to (?:read|continue reading|access|see|view) (?:the |this )?(?:full|rest of|entire|complete) (?:story|article|report|post)\b/i,
      /\bfree articles? (?:left|remaining|this month)\b|\breached your (?:limit|monthly|article)\b/i
    ]
  },
  {
    kind: 'comments',
    reason: 'rules for readers’ comments',
    needs: Holds.comments,
    says: [
      /\bcomments? (?:that|which|containing|are moderated|will be|may be|must|should|deemed)\b.{0,120}\b(?:moderat|profan|abus|offens|remov|publish|delet|attack|inappropriate)/i,
      /\b(?:posting|submitting) (?:a |your )?comments?\b.{0,80}\b(?:agree|terms|rules|guidelines)|\bregistered users\b.{0,40}\bcomments?\b/i
    ]
  }
]

const tags =
  /^[\W_]*(?:tags?|tagged(?: as| with| in)?|filed (?:under|in)|file under|posted (?:in|under)|categor(?:y|ies)|labels?|keywords?|(?:related |more )?topics?|explore more on|more about|find more (?:on|about)|related tags)\s*[:|»]\s*\S/i

const sign = /[©=]|\(c\)/i

/** The notices of the site that a block holds; `holds` is what its words hold. */
export function noticeClues({words}: Block, text: string, holds: number): Clue[] {
  // One cheap test first: most lines have no word that a notice needs.
  const signed = sign.test(text)
  if (!signed && (holds & Holds.notice) === 0) return []
  const listed = notices.filter(({needs, kind}) => (holds & needs) !== 0 || (signed && kind === 'copyright'))
  const tagged = (words[0].form.opens & Opens.mark) !== 0
  if ((listed.length === 0 && !tagged) || toldOrQuoted.test(text)) return []
  const clues: Clue[] = listed
    .filter(({says}) => says.some((pattern) => pattern.test(text)))
    .map(({kind, reason}) => ({kind, weight: weights.notice, reason}))
  if (tagged && tags.test(text)) clues.push({kind: 'tags', weight: weights.notice, reason: 'lists tags or topics'})
  return clues
}
