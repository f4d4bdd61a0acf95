import type {FurnitureKind} from '@lint-news/lexicon'
import type {Block} from '../block.ts'
import {Holds} from '../line-cues.ts'
import {type Clue, weights} from './clue.ts'
import {toldOrQuoted} from './told.ts'

// What the publisher calls its own work: who speaks of it speaks for the page.
const work = '(?:article|story|post|piece|page|site|website|content|column|report|material|feature|press release)'

const ofSite = Holds.siteAlone | Holds.siteOften

/** What a publisher states about its page, its rules and its needs, by kind: each pattern joins what is said with of what. */
const statements: ReadonlyArray<{
  readonly kind: FurnitureKind
  readonly weight: number
  readonly reason: string
  /** What a block must hold that says so. */
  readonly needs: number
  /** What it must hold besides. */
  readonly about?: number
  readonly says: readonly RegExp[]
}> = [
  {
    kind: 'copyright',
    weight: weights.notice,
    reason: 'a note of copyright',
    needs: Holds.rights,
    says: [/^\S+(?: \S+){0,3} (?:is an?|are) (?:registered )?trade ?marks? of\b[^,;]{2,80}$/i]
  },
  {
    kind: 'promo',
    weight: weights.statement,
    reason: 'says who paid for the page or made it',
    needs: Holds.sponsor,
    about: ofSite,
    says: [
      new RegExp(
        String.raw`\bthis (?:\w+ )?${work} (?:was|is|has been)\b.{0,60}\b(?:sponsor(?:ed|s)?|paid (?:for )?by|brought to you|in partnership with|not (?:been )?edited by|syndicated|distributed by|third[- ]part(?:y|ies)|outside contributor|advertis(?:er|ers|ing|ement)|automatically generated)\b`,
        'i'
      ),
      /\b(?:newsroom|editorial (?:staff|team|department)|editors|journalists)\b.{0,40}\bnot involved in\b/i
    ]
  },
  {
    kind: 'promo',
    weight: weights.call,
    reason: 'asks its readers for support',
    needs: Holds.support,
    about: Holds.reader,
    says: [
      /\b(?:support|fund|back|sustain|strengthen|value)\w*\b.{0,40}\b(?:our|independent|local|quality) (?:\w+ )?(?:journalism|reporting|newsroom|coverage)\b/i,
      /\b(?:our|independent) (?:\w+ )?(?:journalism|reporting|newsroom)\b.{0,60}\b(?:free|depends?|reli(?:es|ant)|possible|costs?|takes)\b/i,
      /\b(?:small|one|quick) favou?r to ask\b|\b(?:readers|supporters|donors) like you\b|^thank you for reading\b/i,
      /\b(?:make|give|consider|chip in) (?:an? |with an? )?(?:\w+[ -]){0,3}(?:gift|donation|contribution)\b.{0,60}\b(?:today|now|us|our|journalism|reporting|newsroom|site)\b/i
    ]
  },
  {
    kind: 'consent',
    weight: weights.notice,
    reason: 'speaks to the reader of cookies, scripts or the browser',
    needs: Holds.privacy,
    about: Holds.reader | ofSite,
    says: [
      /\b(?:store|access)\b.{0,40}\binformation (?:on|from) (?:a|your) devices?\b/i,
      /\bpersonali[sz]ed (?:ads|advertising)\b.{0,60}\b(?:content|measure|insights)/i,
      /\b(?:manage|change|set) your (?:\w+ )?(?:preferences|consent|privacy|cookies?)\b|\bwe (?:value|respect) your privacy\b|\byour privacy is\b/i,
      /\b(?:these|necessary|essential|functional|such) cookies\b|\byour consent to (?:load|show|display|use)\b|\bwithout (?:your )?consent\b.{0,30}\b(?:load|show|display)/i
    ]
  },
  {
    kind: 'comments',
    weight: weights.call,
    reason: 'rules for readers’ comments',
    needs: Holds.comments,
    says: [
      /^.{0,90}\bin the comments?(?: (?:below|section))?\s*[.!?]?$/i,
      /\b(?:comments?|posts?|discussions?|conversations?)\b.{0,40}\b(?:on topic|civil|polite|respectful|code of conduct|guidelines|house rules|moderated)\b/i,
      /^(?:this |your |the )?comments? (?:(?:was|has been|have been) (?:removed|deleted|hidden|flagged)|(?:is|are|have been|were) (?:now )?(?:closed|disabled|moderated|turned off|reviewed))\b/i,
      /\breserves? the right to (?:delete|remove|edit|refuse|reject|moderate)\b/i
    ]
  }
]

/** Whether a block states what a publisher does about its page: who is liable, who paid, what readers may do, what it needs. */
export function statementClue(block: Block): Clue | undefined {
  const {holds} = block
  if ((holds & anyOf) === 0) return undefined
  let text: string | undefined
  for (const {needs, about, says, kind, weight, reason} of statements) {
    if ((holds & needs) === 0 || (about !== undefined && (holds & about) === 0)) continue
    if (text === undefined) {
      if (block.quotations.length > 0) return undefined
      text = block.text
    }
    for (const pattern of says)
      if (pattern.test(text)) return toldOrQuoted.test(text) ? undefined : {kind, weight, reason}
  }
  return undefined
}

const anyOf = statements.reduce((bits, {needs}) => bits | needs, 0)
