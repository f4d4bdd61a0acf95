import {authorJobs, callTopics} from '@lint-news/lexicon'
import type {Block} from '../block.ts'
import {Holds, Opens} from '../line-cues.ts'
import {type Clue, weights} from './clue.ts'
import {told, toldOrQuoted} from './told.ts'

// What only a site asks for. After an imperative it makes a call together with a topic (`newsletter`, `@`-name).
const asks =
  /\b(?:sign up|subscribe|newsletters?|inbox|(?:our|the) (?:\w+ ){0,3}app|click (?:here|below|on|the)|follow (?:us|me|him|her|them|@)|on (?:twitter|facebook|instagram|youtube|spotify|itunes|flipboard|linkedin|telegram|whatsapp)|apple podcasts?|like us|e-?mail (?:us|me)|facebook page|in your (?:e-?mail|mailbox)|join (?:us|our)|rss feeds?|unlimited access|free trial|letters? to the editor|(?:our|your) (?:comments?|feedback)|our website|this (?:story|article|page|post) (?:with|on)|terms of (?:use|service)|privacy policy)\b/i
// What makes a call even where no imperative does.
const offers =
  /\b(?:sign up (?:here|now|today|below|for (?:our|the|a|free|daily|e-?mail))|(?:in|to) your (?:inbox|mailbox|e-?mail)|meet your inbox|subscribe (?:here|now|today|to (?:our|the))|our (?:\w+ ){0,2}newsletters?|newsletter by clicking|(?:and )?follow us|like us on|join us on|download (?:our|the) (?:\w+ ){0,3}app|click here|your feedback|contact us|like to hear (?:from you|what you)|letters? to the editor|read our (?:terms|privacy))\b/i
/** `Subscribe to our magazine “All About the Quay” today`: what is so quoted is a title. */
const quotedTitle = /["“] ?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*| (?:a|about|and|for|in|of|on|the|to)){0,7} ?["”]/gu
const accepts =
  /^(?:yes,? )?(?:i (?:agree|accept|consent|would like|want)|by (?:clicking|subscribing|signing|registering|submitting|continuing|joining|providing))\b.*\b(?:newsletters?|terms|privacy|e-?mails?|updates|policy|conditions)\b/i
const commission =
  /\b(?:affiliate (?:links?|partners\w*|commission|programs?|advertising)|(?:earn|receive|get|paid) (?:an? )?(?:small |affiliate )?(?:commission|percentage|share of (?:the )?(?:sales?|revenue)))\b/i
const contact =
  /^\W*(?:(?:you can |please )?(?:follow|contact|reach|e-?mail|write to|tweet)|(?:have|got) (?:a|any) (?:news )?(?:tip|question|story|comment)|tips\?|send (?:us |your )?(?:tips|letters|comments|e-?mails?|news)|questions|comments\?)\b/i
const shouted = /^[^a-z]+$/

const most = {words: 60, wordsWithoutTopic: 20, shoutedWords: 7}

/** Whether a block asks the reader to subscribe, follow, click or write; `holds` is what its words hold. */
export function callClue({words}: Block, text: string, holds: number): Clue | undefined {
  if (words.length > most.words) return undefined
  const {opens} = words[0].form
  const commands = (opens & Opens.imperative) !== 0
  const speaks = (holds & Holds.reader) !== 0
  const addressed = (holds & Holds.address) !== 0
  if ((opens & Opens.consent) !== 0 && accepts.test(text)) {
    return {kind: 'promo', weight: weights.call, reason: 'agrees to mail or to terms'}
  }
  if (speaks && (holds & Holds.commission) !== 0 && commission.test(text)) {
    return {kind: 'promo', weight: weights.call, reason: 'owns up to commissions on sales'}
  }
  const tells = addressed && (opens & Opens.contact) !== 0
  const mayOffer = speaks && (holds & Holds.offer) !== 0
  if (!(tells || mayOffer || commands) || toldOrQuoted.test(text.replace(quotedTitle, ''))) return undefined
  if (tells && contact.test(text)) {
    return {kind: 'bio', weight: weights.call, reason: 'tells how to reach the writer or the desk'}
  }
  if (mayOffer && offers.test(text)) return asking
  if (commands && asks.test(text) && !text.endsWith(':')) {
    if (words.length <= most.wordsWithoutTopic || addressed || words.some(({key}) => callTopics.has(key))) return asking
  }
  if (commands && words.length >= 3 && words.length <= most.shoutedWords && shouted.test(text)) {
    return {kind: 'promo', weight: weights.weakCall, reason: 'shouts a call'}
  }
  return undefined
}

const asking: Clue = {kind: 'promo', weight: weights.call, reason: 'asks the reader to subscribe, follow or click'}

const mostSentences = 6

/** Whether a note on somebody’s work goes over to a call: `Ada Okoye’s new book is out now. Follow her on Twitter.` */
export function authorCallClue(block: Block): Clue | undefined {
  const {words, sentences} = block
  if (sentences.length < 2 || sentences.length > mostSentences || words.length > most.words) return undefined
  const last = sentences[sentences.length - 1]
  if ((last.words[0].form.opens & Opens.imperative) === 0 || !following.test(last.text)) return undefined
  const {text} = block
  // A book in quotation marks is no quotation.
  if (!ownWork.test(text) || told.test(text)) return undefined
  return {kind: 'bio', weight: weights.call, reason: 'introduces an author, and says where to follow'}
}

const following = /^follow (?:us|me|him|her|them)\b/i
const ownWork =
  /^\W*(?:\p{Lu}[\p{L}.’'-]+ ){1,4}.{0,80}\b(?:books?|novels?|memoirs?|columns?|podcasts?|shows?|blogs?|albums?|author|writer|reporter|editor|columnist|correspondent|producer|host|covers|writes|reports)\b/u

const aboutAuthor =
  /^\W*(?:[A-Z][\p{L}.'’-]+ ){1,4}(?:is|are|was|has been|covers|writes|works|reports|joined|can be|may be)\b/u
const furthestJob = 24

/** Whether a block reads like the note on an author that ends many articles. */
export function authorClue({words}: Block, text: string): Clue | undefined {
  if (!aboutAuthor.test(text) || toldOrQuoted.test(text)) return undefined
  if (/\b(?:can|may) be reached (?:at|by|on|via)\b/.test(text)) {
    return {kind: 'bio', weight: weights.call, reason: 'tells how to reach the writer or the desk'}
  }
  const job = words.slice(2, furthestJob).find(({key}) => authorJobs.has(key))
  return job && {kind: 'bio', weight: weights.author, reason: `introduces an author (${job.key})`}
}
