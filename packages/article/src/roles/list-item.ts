import type {Block} from '../block.ts'
import type {RoleDetector} from './detector.ts'
import {isTop} from './is-top.ts'

const bullet = /^(?:[•·▪▫◦‣⁃∙●○■□►▶✓✔»*+][ \u00a0\t]*|[-–—]{1,2}[ \u00a0\t]+)[^\s\d]/u
const dash = /^[-–—]{1,2}[ \u00a0\t]*[\p{L}\p{N}"“'‘$£€]/u
const number = /^(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})\)|\d{1,2}\.|#\d{1,2}[.:]?)[ \u00a0\t]+\S/i

/** Blocks shorter than this can be lines of a table or a list without bullets. */
const shortLine = 60

/** An item of a list. */
export const listItem: RoleDetector = (block, surroundings) => {
  const {start, end, words} = block
  if (words.length === 0) return undefined
  const {text} = block.article
  if (mayOpenWithMark(text, start)) {
    const head = text.slice(start, Math.min(end, start + 8))
    if (bullet.test(head) || (dash.test(head) && [block.previous, block.next].some(opensWithDash)))
      return {role: 'list-item', evidence: ['opens with a bullet or a dash']}
    if (number.test(head)) return {role: 'list-item', evidence: ['opens with a number']}
  }
  if (!isShort(block) || isTop(block, surroundings)) return undefined
  // Tables, scores, line-ups: three and more short lines without a stop in a row.
  let run = 1
  for (let other = block.previous, n = 0; n < 3 && other && isShort(other); other = other.previous, n++) run++
  for (let other = block.next, n = 0; n < 3 && other && isShort(other); other = other.next, n++) run++
  return run >= 4 ? {role: 'list-item', evidence: ['stands in a run of short lines']} : undefined
}

/** Nearly all blocks open with a letter, and then a bracket has to close soon: `a) The lock`, `iii) The lock`. */
function mayOpenWithMark(text: string, start: number): boolean {
  const first = text.charCodeAt(start) | 32
  if (first < 97 || first > 122) return true
  for (let at = start + 1; at <= start + 4; at++) if (text[at] === ')') return true
  return false
}

function isShort(block: Block): boolean {
  return block.end - block.start < shortLine && !block.terminated
}

function opensWithDash(block: Block | undefined): boolean {
  return block !== undefined && dash.test(block.article.text.slice(block.start, Math.min(block.end, block.start + 8)))
}
