import type {Block} from '../block.ts'
import {byline} from './byline.ts'
import {credit} from './credit.ts'
import {dateStamp, isPageStamp} from './date.ts'
import type {RoleDetector, Surroundings} from './detector.ts'
import {isTop} from './is-top.ts'
import {isOpenLine} from './line-shape.ts'

const most = {wordsBesideStamp: 5, wordsOverStamp: 20, wordsInHead: 3}
const ofHead: ReadonlySet<string> = new Set(['byline', 'credit', 'date', 'furniture'])

/** A few words that hang on a line of the page: a name over `3 hours ago`, `Harbour Times` under the byline. */
export const pageLine: RoleDetector = (block, surroundings) => {
  if (!isOpenLine(block, most.wordsOverStamp) || block.index === 0) return undefined
  const top = isTop(block, surroundings)
  // The short line at the top may be the headline.
  if (top && !hasHeadline(surroundings)) return undefined
  const few = block.words.length <= most.wordsBesideStamp
  if ((few && isStamp(block.previous)) || ((few || !top) && isStamp(block.next)))
    return found('beside a time stamp of the page')
  if (!top || block.words.length > most.wordsInHead) return undefined
  const {before, suspects} = surroundings
  const beside =
    ofHead.has(before[block.index - 1].role) ||
    (block.next !== undefined &&
      (suspects[block.index + 1]?.confidence === 'sure' || isHeadLine(block.next, surroundings)))
  return beside ? found('a word or two among the lines above the story') : undefined
}

function found(reason: string): ReturnType<RoleDetector> {
  return {role: 'furniture', evidence: [reason], furniture: 'label', confidence: 'likely'}
}

function hasHeadline({before, title}: Surroundings): boolean {
  return title !== undefined || before.some(({role}) => role === 'headline')
}

function isStamp(block: Block | undefined): boolean {
  return block !== undefined && isPageStamp(block)
}

function isHeadLine(block: Block, surroundings: Surroundings): boolean {
  return [dateStamp, credit, byline].some((detect) => detect(block, surroundings) !== undefined)
}
