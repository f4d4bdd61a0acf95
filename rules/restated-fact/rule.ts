import type {Sentence, Topic} from '@lint-news/article'
import {quote, rule} from '@lint-news/rule'

/** Fewer words hold no fact. */
const leastWords = 8
/** How many sentences with the same number are looked back at. */
const mostLookedBack = 4
/** A repeated sentence nearer than this is a writer who goes on about it. */
const leastBlocksBetween = 3
const leastNames = 2
/** How much of the weight of the lighter sentence the two share. */
const leastShare = 0.5

export default rule({
  name: 'restated-fact',
  about: 'Flags a sentence that tells the same number of the same names as one far before it.',
  why: 'Two versions of a story were stitched together.',
  family: 'repetition',
  severity: 'info',
  preset: 'experimental',
  *check(article) {
    const withNumber = new Map<string, Sentence[]>()
    for (const block of article.blocks) {
      // What the opening lines sum up, the story tells again.
      if (block.index < 2 || block.role !== 'body') continue
      for (const sentence of block.sentences) {
        const {words} = sentence
        if (words.length < leastWords) continue
        for (const word of words) {
          if (word.casing !== 'none' || word.quotation || !/^\D?(?!(?:19|20)\d\d$)\d[\d.,:]/.test(word.key)) continue
          const earlier = withNumber.get(word.key) ?? []
          withNumber.set(word.key, [...earlier.slice(1 - mostLookedBack), sentence])
          const twin = earlier.find(
            (other) => block.index - other.block.index >= leastBlocksBetween && tellSame(sentence, other)
          )
          if (!twin) continue
          yield {
            at: sentence,
            reason: `Unexpected second telling of ${quote(word.text)}, check whether two versions of the story were joined`,
            related: [{at: twin, reason: 'the first telling'}]
          }
          break
        }
      }
    }
  }
})

/** Whether two sentences share names and most of what they say. */
function tellSame(one: Sentence, other: Sentence): boolean {
  const a = topicsOf(one)
  const b = topicsOf(other)
  const shared = [...a].filter((topic) => b.has(topic))
  if (shared.filter(({name}) => name).length < leastNames) return false
  return weightOf(shared) >= leastShare * Math.min(weightOf(a), weightOf(b))
}

function topicsOf({words, block}: Sentence): Set<Topic> {
  const {vocabulary} = block.article
  return new Set(words.flatMap((word) => vocabulary.topicOf(word) ?? []))
}

function weightOf(topics: Iterable<Topic>): number {
  let sum = 0
  for (const {weight} of topics) sum += weight
  return sum
}
