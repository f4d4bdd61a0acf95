import {authorJobs, callTopics, imperatives} from '@lint-news/lexicon'
import type {Block} from '../block.ts'
import {type Clue, weights} from './clue.ts'

// What only a site asks for. After an imperative it makes a call together with a topic (`newsletter`, `@`-name).
const asks =
  /\b(?:sign up|subscribe|newsletters?|inbox|(?:our|the) (?:\w+ ){0,3}app|click (?:here|below|on|the)|follow (?:us|me|him|her|them|@)|on (?:twitter|facebook|instagram|youtube|spotify|itunes|flipboard|linkedin|telegram|whatsapp)|apple podcasts?|like us|e-?mail (?:us|me)|facebook page|in your (?:e-?mail|mailbox)|join (?:us|our)|rss feeds?|unlimited access|free trial|letters? to the editor|(?:our|your) (?:comments?|feedback)|our website|this (?:story|article|page|post) (?:with|on)|terms of (?:use|service)|privacy policy)\b/i
// What makes a call even where no imperative does.
const offers =
  /\b(?:sign up (?:here|now|today|below|for (?:our|the|a|free|daily|e-?mail))|(?:in|to) your (?:inbox|mailbox|e-?mail)|meet your inbox|subscribe (?:here|now|today|to (?:our|the))|our (?:\w+ ){0,2}newsletters?|newsletter by clicking|(?:and )?follow us|like us on|join us on|download (?:our|the) (?:\w+ ){0,3}app|click here|your feedback|contact us|like to hear (?:from you|what you)|letters? to the editor|read our (?:terms|privacy))\b/i
const toReader = /\b(?:you|your|you['’](?:re|ve|ll)|us|our|we)\b/i
// What is told or quoted is the story: `The board asked residents to “follow us on Facebook”.`
const told = /["“”]|\b(?:said|says|told|according to)\b/i
const accepts =
  /^(?:yes,? )?(?:i (?:agree|accept|consent|would like|want)|by (?:clicking|subscribing|signing|registering|submitting|continuing|joining|providing))\b.*\b(?:newsletters?|terms|privacy|e-?mails?|updates|policy|conditions)\b/i
const commission =
  /\b(?:affiliate (?:links?|partners\w*|commission|programs?|advertising)|(?:earn|receive|get|paid) (?:an? )?(?:small |affiliate )?(?:commission|percentage|share of (?:the )?(?:sales?|revenue)))\b/i
const contact =
  /^\W*(?:(?:you can |please )?(?:follow|contact|reach|e-?mail|write to|tweet)|(?:have|got) (?:a|any) (?:news )?(?:tip|question|story|comment)|tips\?|send (?:us |your )?(?:tips|letters|comments|e-?mails?|news)|questions|comments\?)\b/i
const shouted = /^[^a-z]+$/

const most = {words: 60, wordsWithoutTopic: 20, shoutedWords: 7}

/** Whether a block asks the reader to subscribe, follow, click or write. */
export function callClue({words}: Block, text: string): Clue | undefined {
  if (words.length > most.words) return undefined
  const opens = imperatives.has(words[0].key)
  const speaks = toReader.test(text)
  if (accepts.test(text)) return {kind: 'promo', weight: weights.call, reason: 'agrees to mail or to terms'}
  if (speaks && commission.test(text)) {
    return {kind: 'promo', weight: weights.call, reason: 'owns up to commissions on sales'}
  }
  if (told.test(text)) return undefined
  if (contact.test(text) && words.some(({key}) => isAddress(key))) {
    return {kind: 'bio', weight: weights.call, reason: 'tells how to reach the writer or the desk'}
  }
  if (speaks && offers.test(text)) return asking
  if (opens && asks.test(text) && !text.endsWith(':')) {
    if (words.length <= most.wordsWithoutTopic || words.some(({key}) => callTopics.has(key) || isAddress(key)))
      return asking
  }
  if (opens && words.length >= 3 && words.length <= most.shoutedWords && shouted.test(text)) {
    return {kind: 'promo', weight: weights.weakCall, reason: 'shouts a call'}
  }
  return undefined
}

const asking: Clue = {kind: 'promo', weight: weights.call, reason: 'asks the reader to subscribe, follow or click'}

function isAddress(key: string): boolean {
  return key.includes('@') || key.startsWith('http') || key.startsWith('www.')
}

const aboutAuthor =
  /^\W*(?:[A-Z][\p{L}.'’-]+ ){1,4}(?:is|are|was|has been|covers|writes|works|reports|joined|can be|may be)\b/u
const furthestJob = 24

/** Whether a block reads like the note on an author that ends many articles. */
export function authorClue({words}: Block, text: string): Clue | undefined {
  if (!aboutAuthor.test(text) || told.test(text)) return undefined
  if (/\b(?:can|may) be reached (?:at|by|on|via)\b/.test(text)) {
    return {kind: 'bio', weight: weights.call, reason: 'tells how to reach the writer or the desk'}
  }
  const job = words.slice(2, furthestJob).find(({key}) => authorJobs.has(key))
  return job && {kind: 'bio', weight: weights.author, reason: `introduces an author (${job.key})`}
}
