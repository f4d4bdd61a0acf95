import type {Block} from '../block.ts'
import {Opens} from '../line-cues.ts'
import {type Clue, weights} from './clue.ts'

// `READ MORE: Ten charts on rice prices`, `[Related: …]`, `Also read – …`: the opening, a mark, and something after it.
const openings = [
  '(?:please )?(?:read|see|watch|view|listen|hear)(?: more| also| next| now| live| this| here| it)?(?: (?:from|on|about|in) [^:]{2,30})?',
  'also (?:read|see|watch|(?:on|in) [^:]{2,30})',
  'more(?: news| stories| coverage| top stories| headlines| on this| on| from| about)?(?: (?:from|on|in) [^:]{2,30})?',
  'related(?: stor(?:y|ies)| articles?| coverage| links?| content| news| posts?| videos?| reading)?',
  'recommended(?: reading)?',
  'must[- ](?:read|see|watch)',
  "don['’]t miss",
  'in case you missed it|icymi',
  'you m(?:ay|ight) (?:also )?like',
  'go deeper|further reading|keep reading|trending(?: now)?|just watched|up next|previously|from the archives?',
  'click (?:here|to)[^:]{0,30}',
  'full (?:story|coverage|report)'
]
let pattern: RegExp | undefined

function opensAsPointer(text: string): boolean {
  pattern ??= new RegExp(
    String.raw`^[[({•*>»\s-]*(?:${openings.join('|')})\s*(?:[:|»>]+|[-–—]{1,2}\s|\.{3}|…)\s*\S`,
    'i'
  )
  return pattern.test(text)
}

const mediaPointer =
  /^[[({•*>»\s-]*(?:videos?|pictures|gallery|in pictures|in pics|slideshow|podcast|poll|quiz|live|opinion|audio)\s*[:|>»]\s*\S/i

const mark = /[:|>»–—…]|\.\.\.|-\s/
const most = {words: 32, characters: 220, mediaWords: 20}
const fewestMediaWords = 4

/** Whether a paragraph opens as pointers do. */
export function opensPointer(block: Block): boolean {
  const {text} = block
  return mark.test(text) && opensAsPointer(text)
}

/** Whether a line points to another story, or to a film or a poll. */
export function pointerClue(block: Block, text: string): Clue | undefined {
  if ((block.words[0].form.opens & Opens.pointing) === 0) return undefined
  const words = block.words.length
  if (words > most.words || text.length > most.characters) return undefined
  if (!mark.test(text)) return undefined
  if (opensAsPointer(text)) return {kind: 'promo', weight: weights.pointer, reason: 'points to another story'}
  if (words >= fewestMediaWords && words <= most.mediaWords && mediaPointer.test(text)) {
    return {kind: 'promo', weight: weights.weakPointer, reason: 'points to pictures, a film or a poll'}
  }
  return undefined
}
