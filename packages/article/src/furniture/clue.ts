import type {FurnitureKind} from '@lint-news/lexicon'

/** One reason to take a block for furniture. */
export interface Clue {
  readonly kind: FurnitureKind
  readonly weight: number
  readonly reason: string
}

/**
 * What each reason weighs. The weights are small whole numbers so that they can be added up in one’s head: 4 decides
 * alone, 3 does so too but may be outvoted by nothing, 2 asks for a second reason, 1 is a hint.
 */
export const weights = {
  // What a block says of itself.
  certainLine: 4,
  positionalLine: 2,
  contextualLine: 1,
  bar: 4,
  pointer: 4,
  weakPointer: 1,
  notice: 4,
  form: 4,
  /** Sure outside the story only: a court may state the same. */
  statement: 2,
  call: 3,
  weakCall: 2,
  siteSpeech: 3,
  likelySiteSpeech: 2,
  weakSiteSpeech: 1,
  siteLabel: 2,
  menuLabel: 1,
  stampedTitle: 3,
  gluedTitle: 3,
  player: 3,
  signature: 3,
  /** Counts only among others: `The Herald says:` may head a quotation. */
  speaker: 0,
  counter: 3,
  crumbs: 4,
  sibling: 4,
  teaserEnd: 4,
  teaserTime: 2,
  arrow: 2,
  labelledAddress: 2,
  address: 1,
  link: 3,
  hashtags: 2,
  number: 1,
  author: 1,
  // What its place adds.
  outsideStory: 1,
  besideFurniture: 1,
  heap: 2,
  crowd: 2,
  /** Makes a heading of a menu entry: a short headline stands there too. */
  kicker: 1,
  list: 3,
  tailRun: 2,
  headRun: 2,
  repeated: 2,
  afterEnd: 3,
  thread: 4,
  stampedThread: 2
} as const

/** The sums from which on a block is furniture, surely or likely. */
export const thresholds = {sure: 3, likely: 2} as const

/** The sum of some clues. */
export function weightOf(clues: readonly Clue[]): number {
  let sum = 0
  for (const {weight} of clues) sum += weight
  return sum
}
