import {type Article, prose, type Sentence} from '@lint-news/article'
import {phrases} from '@lint-news/rule'

/** Ways to open a call that only a site makes, with what must follow in the same sentence. */
const calls: ReadonlyMap<string, RegExp> = new Map([
  ['also read', /^also read\s*[:–—]/i],
  ['click here', /^click here (?:to|for)\b/i],
  ['download our', /^download our (?:\S+ ){0,3}apps?\b/i],
  ['follow her', onSocialMedia()],
  ['follow him', onSocialMedia()],
  ['follow me', onSocialMedia()],
  ['follow us', onSocialMedia()],
  ['like us', onSocialMedia()],
  ['read more', /^read more\s*[:–—]/i],
  ['related', /^related(?: stor(?:y|ies)| articles?)?\s*:/i],
  ['see also', /^see also\s*[:–—]/i],
  ['sign up', byMail()],
  ['subscribe', byMail()]
])

function onSocialMedia(): RegExp {
  return /(?: @\w|\bon (?:twitter|facebook|instagram|youtube|linkedin|tiktok)\b)/i
}

function byMail(): RegExp {
  return /\b(?:newsletters?|podcast|(?:your|the) inbox|our (?:\S+ ){0,2}(?:channel|feed|alerts|e-?mails?|updates))\b|^sign up here\b/i
}

const openings = phrases([...calls.keys()])

/** What is told is the story: `Subscribe to the newsletter, she said, and you will see.` */
const told = /\b(?:said|says|told|according to)\b|["“”]/i

/** A sentence that sends the reader elsewhere, in the middle of a paragraph of the story. */
export function* callsInParagraphs(article: Article): Iterable<Sentence> {
  for (const {first, phrase} of openings.in(article)) {
    const {sentence, block} = first
    // A paragraph that is nothing else is a line of the page, and known as such.
    if (first !== sentence.words[0] || first.quotation || !first.capital || block.sentences.length < 2) continue
    if (!prose.includes(block.role)) continue
    const text = sentence.text.replace(/^[[({\s]+/, '')
    if (calls.get(phrase)!.test(text) && !told.test(text)) yield sentence
  }
}
