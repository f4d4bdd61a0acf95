import type {RoleDetector} from './detector.ts'
import {isTop} from './is-top.ts'
import {isOpenLine} from './line-shape.ts'

const highlights = /^story highlights\b/i

/** The line between the headline and the story that says more of it. */
export const deck: RoleDetector = (block, surroundings) => {
  if (!block.next || !isOpenLine(block, 40) || !isTop(block, surroundings)) return undefined
  if (highlights.test(block.text)) return {role: 'deck', evidence: ['opens with the label of highlights']}
  if (block.words.length < 5) return undefined
  const underHeadline =
    surroundings.before.some(({role}) => role === 'headline' || role === 'deck') || surroundings.title !== undefined
  return underHeadline ? {role: 'deck', evidence: ['stands between the headline and the story', 'no stop']} : undefined
}
