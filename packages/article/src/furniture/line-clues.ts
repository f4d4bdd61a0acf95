import {callOpenings, type FurnitureLine, furnitureKey, imperatives, newsroomNotes} from '@lint-news/lexicon'
import type {Block} from '../block.ts'
import {authorClue, callClue} from './call.ts'
import type {Clue} from './clue.ts'
import {knownLine, lineClue, rowClue} from './known-line.ts'
import {markClues} from './mark.ts'
import {noticeClues} from './notice.ts'
import {opensPointer, pointerClue, pointerOpenings} from './pointer.ts'
import {endsSentence} from './shape.ts'

/** What a block says of itself. */
export interface LineClues {
  readonly clues: readonly Clue[]
  /** What the whole line is known as, if it is. */
  readonly line: FurnitureLine | undefined
}

const nothing: LineClues = {clues: [], line: undefined}
const longest = {line: 90, note: 480, words: 70}
const shortSentence = 6
/** How many blocks at the start and at the end are read whatever they open with. */
const edge = {first: 2, last: 6}

/** The clues in the block’s own words. Most paragraphs are dismissed by their length, their full stop and first word. */
export function lineClues(block: Block): LineClues {
  const {words} = block
  if (words.length === 0 || words.length > longest.words || block.end - block.start > longest.note) return nothing
  const long = words.length > shortSentence && endsSentence(block)
  if (long && !mayBeFurniture(block)) return nothing
  const {text} = block
  const found = cluesIn(block, text, long)
  // `The Associated Press contributed to this report.`
  return found.clues.length > 0 && newsroomNotes.test(text) ? nothing : found
}

function cluesIn(block: Block, text: string, long: boolean): LineClues {
  const {words} = block
  const clues = noticeClues(block, text)
  let line: FurnitureLine | undefined
  if (text.length <= longest.line) {
    const key = furnitureKey(text)
    line = knownLine(key, text)
    const known = line ? lineClue(line) : long ? undefined : rowClue(text, key)
    if (known) clues.push(known)
  }
  if (line) return {clues, line}
  const pointer = pointerClue(text, words.length)
  if (pointer) clues.push(pointer)
  const call = callClue(block, text)
  if (call) clues.push(call)
  else if (isEdge(block)) {
    const author = authorClue(block, text)
    if (author) clues.push(author)
  }
  if (!endsSentence(block) || words.length <= 8) clues.push(...markClues(text, words.length))
  return {clues, line}
}

/** Whether a paragraph has to be read: it opens like a call or a notice, or stands at an edge and speaks of the site. */
function mayBeFurniture(block: Block): boolean {
  const {words, sentences, article} = block
  const {key} = words[0]
  if (imperatives.has(key) || key === 'copyright' || article.text[block.start] === '©') return true
  if (pointerOpenings.has(key)) return opensPointer(block.text)
  // `There is more where that came from. Sign up for the newsletter.`
  const second = sentences.length > 1 ? sentences[1].words[0] : undefined
  if (second && imperatives.has(second.key)) return true
  if (block.quotations.length > 0 || !(callOpenings.has(key) || isEdge(block))) return false
  return ofSite.test(block.text)
}

const ofSite =
  /[@©]|https?:|\b(?:you|your|our|sign|subscribe|newsletter|cookies|javascript|click|copyright|reserved|may not be|trade ?mark|commission|writer|reporter|editor|columnist|correspondent|author)\b/i

function isEdge({index, article}: Block): boolean {
  return index < edge.first || index >= article.blocks.length - edge.last
}
