import type {RoleDetector} from './detector.ts'
import {isTop} from './is-top.ts'

const label = /^(?:Q(?:uestion)?|Interviewer)(?: ?\d{1,2})?(?::|\.| ?[-–—]| \|)\s*\S/

/** A question of an interview, or one that heads a section. */
export const question: RoleDetector = (block, surroundings) => {
  const {article, start, end, words, sentences} = block
  if (end - start > 600) return undefined
  const {text} = article
  if ((text[start] === 'Q' || text.startsWith('In', start)) && label.test(text.slice(start, Math.min(end, start + 20))))
    return {role: 'question', evidence: ['opens with the label of a question']}
  if (text[end - 1] !== '?' || words.length > 30) return undefined
  // A question may be the headline.
  if (surroundings.headline === undefined && isTop(block, surroundings)) return undefined
  const first = block.quotations[0]
  if (first && first.start === start) return undefined
  return sentences.length === 1 ? {role: 'question', evidence: ['is one question']} : undefined
}
