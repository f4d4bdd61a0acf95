import type {Block} from '../block.ts'
import {Holds} from '../line-cues.ts'
import type {Word} from '../word.ts'
import {type Clue, weights} from './clue.ts'

/** Shorter lines are known or not as they are. */
const fewestWords = 12
/** How many words at either end of a block are asked whether it speaks of mail or to its reader. */
const ends = {first: 8, last: 14}
/** How many different labels make a form: one alone may be the story. */
const fewestLabels = 2
/** What menus name too: a form has another label. */
const ofMenus = new Set(['privacy policy', 'terms of use', 'terms of service'])

const ofMail = Holds.offer | Holds.reader

/** The labels, conditions and complaints of a form that asks for an address. */
const labels =
  /\b(?:invalid e-?mail|please re-?enter|not a robot|thank you for (?:subscribing|signing)|select a newsletter|opt[- ]out|by (?:signing|clicking|submitting|entering)|privacy policy|terms of (?:use|service)|required field|enter (?:your|a valid) e-?mail|an error has occurred|try again later|(?:choose|select) (?:your|a) country|receive e-?mails|unsubscribe|your e-?mail address|sign up)/gi

/** Whether a block is a form to sign up by, however long its list of countries is. */
export function formClue(block: Block): Clue | undefined {
  const {words} = block
  if (words.length < fewestWords || block.quotations.length > 0 || !maySpeakOfMail(words)) return undefined
  const found = new Set(block.text.match(labels)?.map((label) => label.toLowerCase()))
  if (found.size < fewestLabels || [...found].every((label) => ofMenus.has(label))) return undefined
  return {
    kind: 'promo',
    weight: weights.form,
    reason: `holds the labels of a form (${[...found].slice(0, 3).join(', ')})`
  }
}

function maySpeakOfMail(words: readonly Word[]): boolean {
  for (let at = 0; at < ends.first; at++) if (speaksOfMail(words[at])) return true
  for (let at = words.length - ends.last; at < words.length; at++) if (at >= 0 && speaksOfMail(words[at])) return true
  return false
}

function speaksOfMail({form}: Word): boolean {
  return (form.holds & ofMail) !== 0
}
