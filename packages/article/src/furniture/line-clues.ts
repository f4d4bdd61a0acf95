import {type FurnitureLine, furnitureKey, newsroomNotes} from '@lint-news/lexicon'
import type {Block} from '../block.ts'
import {Holds, Opens} from '../line-cues.ts'
import type {Word} from '../word.ts'
import {authorCallClue, authorClue, callClue} from './call.ts'
import type {Clue} from './clue.ts'
import {formClue} from './form.ts'
import {knownLine, labelClue, lineClue, rowClue} from './known-line.ts'
import {linkClue} from './link.ts'
import {addMarkClues} from './mark.ts'
import {noticeClues} from './notice.ts'
import {opensPointer, pointerClue} from './pointer.ts'
import {endsSentence} from './shape.ts'
import {siteLabelClue, siteSpeechClue} from './site-speech.ts'
import {statementClue} from './statement.ts'

/** What a block says of itself. */
export interface LineClues {
  readonly clues: readonly Clue[]
  /** What the whole line is known as, if it is. */
  readonly line: FurnitureLine | undefined
}

const nothing: LineClues = {clues: [], line: undefined}
const longest = {line: 90, labels: 300, note: 480, words: 70}
const shortSentence = 6
/** How many blocks at the start and at the end are read whatever they open with. */
const edge = {first: 2, last: 6}

/** The clues in the block’s own words. Most paragraphs are dismissed by their length, their full stop and first word. */
export function lineClues(block: Block): LineClues {
  const {words} = block
  if (words.length === 0) return nothing
  const form = formClue(block)
  if (form) return {clues: [form], line: undefined}
  if (words.length > longest.words || block.end - block.start > longest.note) return nothing
  const long = words.length > shortSentence && endsSentence(block)
  if (long && !mayBeFurniture(block)) {
    const speech =
      (isEdge(block) ? (statementClue(block) ?? authorCallClue(block)) : undefined) ?? siteSpeechClue(block)
    return speech && !newsroomNotes.test(block.text) ? {clues: [speech], line: undefined} : nothing
  }
  const {text} = block
  const found = cluesIn(block, text, long)
  // `The Associated Press contributed to this report.`
  return found.clues.length > 0 && newsroomNotes.test(text) ? nothing : found
}

function cluesIn(block: Block, text: string, long: boolean): LineClues {
  const {words, holds} = block
  const clues = noticeClues(block, text, holds)
  const statement = clues.length === 0 ? statementClue(block) : undefined
  if (statement) clues.push(statement)
  let line: FurnitureLine | undefined
  const listed = (holds & Holds.furniture) !== 0 && text.length <= longest.labels ? mayBeListed(words) : undefined
  if (listed && text.length > longest.line) {
    const row = listed === 'row' && !long ? longRow(words, text) : undefined
    if (row) clues.push(row)
  } else if (listed) {
    const key = furnitureKey(text)
    line = knownLine(key, text)
    const known = line
      ? lineClue(line)
      : long || listed === 'line'
        ? undefined
        : (rowClue(text, key) ?? (isListed(words[0]) ? labelClue(key, text) : undefined))
    if (known) clues.push(known)
  }
  if (line) return {clues, line}
  const pointer = pointerClue(block, text)
  if (pointer) clues.push(pointer)
  const link = linkClue(block, text, holds)
  if (link) clues.push(link)
  const call = callClue(block, text, holds) ?? (isEdge(block) ? authorCallClue(block) : undefined)
  const label = clues.length === 0 ? siteLabelClue(block) : undefined
  if (label) clues.push(label)
  const speech = call ? undefined : siteSpeechClue(block)
  if (call) clues.push(call)
  else if (speech) clues.push(speech)
  else if ((holds & Holds.author) !== 0 && isEdge(block)) {
    const author = authorClue(block, text)
    if (author) clues.push(author)
  }
  if (!endsSentence(block) || words.length <= 8) addMarkClues(clues, block, text, holds)
  return {clues, line}
}

/** What a line may be known as, judged by which of its words begin known lines: a row begins with one or holds two of them. */
function mayBeListed(words: readonly Word[]): 'row' | 'line' | undefined {
  if (isListed(words[0])) return 'row'
  let count = 0
  for (const word of words) if (isListed(word) && ++count > 1) return 'row'
  // `Harbour Times Videos`
  return isListed(words[words.length - 1]) ? 'line' : undefined
}

const bars = /[|·•»]/

/** What a longer line is known as: it has bars or begins with a label. */
function longRow(words: readonly Word[], text: string): Clue | undefined {
  if (bars.test(text)) return rowClue(text, furnitureKey(text))
  return isListed(words[0]) ? labelClue(furnitureKey(text), text) : undefined
}

function isListed({form}: Word): boolean {
  return (form.holds & Holds.furniture) !== 0
}

/** Whether a paragraph has to be read: it opens like a call or a notice, or stands at an edge and speaks of the site. */
function mayBeFurniture(block: Block): boolean {
  const {words, sentences, article} = block
  const {form} = words[0]
  const {opens} = form
  if ((opens & Opens.imperative) !== 0 || form.key === 'copyright' || article.text[block.start] === '©') return true
  // `™ & © 2019 Harbour News Network, Inc. All rights reserved.`
  if (article.hasRareCharacters && (block.holds & Holds.copyright) !== 0 && block.text.includes('©')) return true
  if ((opens & Opens.pointer) !== 0) return opensPointer(block)
  // `More stories like this one? Sign up for the newsletter.`
  const second = sentences.length > 1 ? sentences[1].words[0] : undefined
  if (second && (second.form.opens & Opens.imperative) !== 0) return true
  if (block.quotations.length > 0 || !((opens & Opens.call) !== 0 || isEdge(block))) return false
  return (speakOfSite(block) || bearsSign(block)) && ofSite.test(block.text)
}

/** Whether a block holds words that {@link ofSite} needs. */
function speakOfSite({words, holds}: Block): boolean {
  if ((holds & Holds.site) !== 0) return true
  return words.some(({key}, at) => key === 'not' && at > 0 && words[at - 1].key === 'may')
}

function bearsSign({article, text, holds}: Block): boolean {
  if ((holds & Holds.address) !== 0) return true
  return (article.hasSign('@') && text.includes('@')) || (article.hasRareCharacters && text.includes('©'))
}

const ofSite =
  /[@©]|https?:|\b(?:you|your|our|sign|subscribe|newsletter|cookies|javascript|click|copyright|reserved|may not be|trade ?mark|commission|writer|reporter|editor|columnist|correspondent|author)\b/i

function isEdge({index, article}: Block): boolean {
  return index < edge.first || index >= article.blocks.length - edge.last
}
