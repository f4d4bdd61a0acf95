import type {FurnitureKind} from '@lint-news/lexicon'

/** One reason to take a block for furniture. */
export interface Clue {
  readonly kind: FurnitureKind
  readonly weight: number
  readonly reason: string
}

/**
 * What each reason weighs. A block whose reasons add up to `sure` is furniture; from `likely` on it is suspected.
 * The weights are small whole numbers so that they can be added up in one’s head.
 */
export const weights = {
  certainLine: 4,
  positionalLine: 2,
  contextualLine: 1,
  bar: 4,
  looseBar: 2,
  call: 3,
  pointer: 4,
  weakPointer: 1,
  notice: 4,
  owner: 1,
  signature: 3,
  number: 1,
  address: 2,
  author: 2,
  arrow: 2,
  outsideStory: 1,
  besideFurniture: 1,
  heap: 2,
  list: 3,
  thread: 4,
  afterEnd: 3
} as const

/** The sums from which on a block is furniture, surely or likely. */
export const thresholds = {sure: 3, likely: 2} as const
