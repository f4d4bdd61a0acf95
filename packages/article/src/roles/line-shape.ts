import {isAgency, isMonth, isWeekday} from '@lint-news/lexicon'
import type {Block} from '../block.ts'
import type {Word} from '../word.ts'

/** Longer blocks are paragraphs: no line of the layout is, so that nothing is asked of them. In UTF-16 units. */
export const longestLine = 220

/** Whether a block has the length and the ending of running text. */
export function isParagraph(block: Block): boolean {
  return block.words.length >= 25 || (block.words.length >= 9 && block.terminated)
}

/** Whether a block could be a line of the layout: short, without the ending of a sentence. */
export function isOpenLine(block: Block, mostWords: number): boolean {
  const {length} = block.words
  return length > 0 && length <= mostWords && !block.terminated
}

const particles: ReadonlySet<string> = new Set(
  'al ben bin da dal de del della den der di dos du el ibn la le st ter van von y'.split(' ')
)
const joint = /^(?:[ \u00a0]|\.[ \u00a0]?|,? (?:and|&) |, | [“"‘'(]|[”"’')] )$/
const pairing = /,|&/

/**
 * Whether words, with what stands between them, are written as the names of one to four people are: `Jane Q. Roe`,
 * `JANE ROE and Juan de la Cruz`, `Jane Roe, Li Ming & Anna O’Shea`.
 */
export function areNames(words: readonly Word[]): boolean {
  if (words.length < 2 || words.length > 12) return false
  let held = 0
  let capitals = 0
  let people = 0
  for (let i = 0; i < words.length; i++) {
    const word = words[i]
    const between = i === 0 ? ' ' : word.before
    if (word.key === 'and' || word.key === '&' || pairing.test(between)) {
      if (capitals < 2) return false
      people++
      held = 0
      capitals = 0
      if (word.key === 'and') continue
    }
    if (!joint.test(between)) return false
    if (particles.has(word.key) && i > 0) {
      held++
      continue
    }
    if (!word.capital || (word.casing === 'none' && word.key.length > 2)) return false
    if (word.form.isFunctionWord && !namesakes.has(word.key) && !isInitial(word)) return false
    if (/\d/.test(word.key) || isMonthWord(word.key) || isWeekday(word.key) || isAgency(word.key)) return false
    if (++held > 4) return false
    capitals++
  }
  return capitals >= 2 && people < 4
}

/** `A.` of `A. J. Roe`, not the article of `A Guide`. */
function isInitial({start, end, after}: Word): boolean {
  return end - start === 1 && after.startsWith('.')
}

// First names that are words of grammar or of the calendar too.
const namesakes: ReadonlySet<string> = new Set(['will', 'may', 'april', 'june', 'august', 'an', 'no', 'so'])

function isMonthWord(key: string): boolean {
  return isMonth(key) && !namesakes.has(key) && key !== 'jan'
}

/** The words of a text, lower-case, for comparing what two lines say. */
export function lineKey(text: string): string {
  const lower = text.toLowerCase()
  if (!beyondAscii.test(lower)) return lower.replace(/[^a-z0-9]+/g, ' ').trim()
  return lower.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

const beyondAscii = /[^\0-\x7f]/
