import type {Sentence, Topic} from '@lint-news/article'

/** A sentence, the one long before it that told the same, and what both tell of. */
export interface Telling {
  readonly sentence: Sentence
  readonly twin: Sentence
  readonly what: string
}

/** Fewer words hold no fact. */
const leastWords = 8
/** What the opening lines sum up, the story tells again. */
const opening = 2
/** A repeated sentence nearer than this is a writer who goes on about it. */
const leastBlocksBetween = 3

/** Whether a sentence may tell a fact: running text after the opening. */
export function isTelling({words, block}: Sentence): boolean {
  return block.index >= opening && block.role === 'body' && words.length >= leastWords
}

/** How much of the weight of the lighter of two sentences the two share, and how many names; nothing where they stand close. */
export function shareOf(one: Sentence, other: Sentence): {readonly share: number; readonly names: number} {
  if (other.block.index - one.block.index < leastBlocksBetween) return {share: 0, names: 0}
  const a = topicsOf(one)
  const b = topicsOf(other)
  const shared = [...a].filter((topic) => b.has(topic))
  return {
    share: weightOf(shared) / Math.min(weightOf(a), weightOf(b)),
    names: shared.filter(({name}) => name).length
  }
}

function topicsOf({words, block}: Sentence): ReadonlySet<Topic> {
  const {vocabulary} = block.article
  return new Set(words.flatMap((word) => vocabulary.topicOf(word) ?? []))
}

function weightOf(topics: Iterable<Topic>): number {
  let sum = 0
  for (const {weight} of topics) sum += weight
  return sum
}
