import type {Block, Topic} from '@lint-news/article'

/** Topics of less weight stand in nearly every story. */
const leastWeight = 1.5
/** From this weight on a shared word ties two paragraphs: every eighth story has it. */
const tyingWeight = 3

/** What a line shares with the story round it. */
export interface Ties {
  /** The weight of the line's own topics. */
  readonly own: number
  /** The share of that weight that the block above, the block below, and the rest of the story (with the title) have. */
  readonly above: number
  readonly below: number
  readonly rest: number
  /** The topics that only the line has. */
  readonly foreign: readonly Topic[]
  /** How many telling topics the block below shares with the block above, across the line. */
  readonly across: number
}

export function tiesOf(block: Block): Ties {
  const {article, previous, next} = block
  const {vocabulary} = article
  const of = (other: Block | undefined): ReadonlySet<Topic> => new Set(other ? vocabulary.topicsOf(other) : [])
  const above = of(previous)
  const below = of(next)
  let own = 0
  let shareAbove = 0
  let shareBelow = 0
  let rest = 0
  const foreign: Topic[] = []
  for (const topic of vocabulary.topicsOf(block)) {
    const {weight, blocks, title} = topic
    if (weight < leastWeight) continue
    own += weight
    const isAbove = above.has(topic)
    const isBelow = below.has(topic)
    if (isAbove) shareAbove += weight
    if (isBelow) shareBelow += weight
    const elsewhere = blocks - 1 - (isAbove ? 1 : 0) - (isBelow ? 1 : 0) > 0 || title
    if (elsewhere) rest += weight
    if (!isAbove && !isBelow && !elsewhere) foreign.push(topic)
  }
  let across = 0
  for (const topic of below) if (topic.weight >= tyingWeight && above.has(topic)) across++
  const whole = own || 1
  return {own, above: shareAbove / whole, below: shareBelow / whole, rest: rest / whole, foreign, across}
}
