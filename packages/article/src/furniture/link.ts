import type {Block} from '../block.ts'
import {Holds} from '../line-cues.ts'
import {type Clue, weights} from './clue.ts'

const alone = /^\W*https?:\/\/\S+\W*$/i
/** So many links in a row are a list of the site's, whatever stands above them. */
const list = 4

/**
 * Whether a line is a web address alone, and nothing above leads to it: `On the Net:`, `For more, please visit`. An address without
 * `https:` may be the story’s.
 */
export function linkClue(block: Block, text: string, holds: number): Clue | undefined {
  if ((holds & Holds.address) === 0 || block.words.length > 2 || !alone.test(text)) return undefined
  let first = block
  let last = block
  let count = 1
  for (; count < list && isLink(first.previous); count++) first = first.previous
  for (; count < list && isLink(last.next); count++) last = last.next
  if (count < list && first.previous && leadsOn(first.previous)) return undefined
  return {kind: 'promo', weight: weights.link, reason: count < list ? 'a web address alone' : 'a list of web addresses'}
}

function isLink(block: Block | undefined): block is Block {
  return block !== undefined && alone.test(block.text)
}

/** A colon, or a paragraph that breaks off. */
function leadsOn({article: {text}, end, words, terminated}: Block): boolean {
  return text[end - 1] === ':' || (!terminated && words.length > mostTitleWords)
}

const mostTitleWords = 7
