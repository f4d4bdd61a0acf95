import {countryOfDemonym, rareWeight, stemWeight, topicStem} from '@lint-news/lexicon'
import type {Article} from './article.ts'
import type {Block} from './block.ts'
import type {Word} from './word.ts'

/** A stem that the article holds, with where and how. */
export interface Topic {
  /** The place among the article's topics. */
  readonly index: number
  readonly stem: string
  /** How much it tells of what a story is about, in bits: see `stemWeight`. */
  readonly weight: number
  /** Where it stands first; undefined where only the title beside the text has it. */
  readonly first: Word | undefined
  /** In how many blocks it stands. */
  readonly blocks: number
  /** Whether it is written with a capital where no sentence starts. */
  readonly name: boolean
  /** Whether the title that came beside the text has it. */
  readonly title: boolean
}

/** The words of an article that may tell what it is about, by stem. */
export interface Vocabulary {
  readonly topics: ReadonlyMap<string, Topic>
  /** The topic that a word stands for; undefined for short words in lower case. */
  topicOf(word: Word): Topic | undefined
  /** The topics of a block, each once, in order of first mention there. */
  topicsOf(block: Block): readonly Topic[]
}

class TopicModel implements Topic {
  readonly index: number
  readonly stem: string
  readonly weight: number
  readonly first: Word | undefined
  blocks = 0
  name = false
  title = false
  /** The last block that was seen to hold it. */
  last = -1

  constructor(index: number, stem: string, first: Word | undefined) {
    this.index = index
    this.stem = stem
    this.weight = weightOf(stem)
    this.first = first
  }
}

/** `trump` of `trump's`, `they` of `they've`, `not` of `didn't`. */
function withoutClitic(key: string): string {
  return key.endsWith("n't") ? 'not' : key.replace(/'(?:s|re|ve|ll|d|m)?$/, '')
}

/** The weight of a stem; of numbers, initials and compounds too, which nobody counted. */
function weightOf(stem: string): number {
  if (stem.length < 2) return 0
  if (/^[a-z]+$/.test(stem)) return stemWeight(stem)
  if (/^(?:19|20)\d\d$/.test(stem)) return 4
  if (/^\d/.test(stem)) return Math.min(rareWeight, 2 + stem.length)
  if (stem.includes('.')) return stemWeight(stem.replaceAll('.', ''))
  if (!stem.includes('-')) return rareWeight
  return Math.min(rareWeight, 1 + Math.max(...stem.split('-').map((part) => stemWeight(topicStem(part)))))
}

/** Reads the vocabulary of an article: one pass, a look-up a word. */
export function vocabularyOf(article: Article): Vocabulary {
  const byKey = new Map<string, TopicModel>()
  const topics = new Map<string, TopicModel>()
  const held: TopicModel[][] = []

  const learn = (key: string, first: Word | undefined): TopicModel => {
    const whole = key.includes("'") ? withoutClitic(key) : key
    const stem = topicStem(countryOfDemonym(whole) ?? whole)
    let topic = topics.get(stem)
    if (!topic) {
      topic = new TopicModel(topics.size, stem, first)
      topics.set(stem, topic)
    }
    byKey.set(key, topic)
    return topic
  }

  for (const block of article.blocks) {
    const own: TopicModel[] = []
    held.push(own)
    for (const sentence of block.sentences) {
      let opening = true
      for (const word of sentence.words) {
        const {key, capital} = word
        if (capital || key.length > 2) {
          const topic = byKey.get(key) ?? learn(key, word)
          if (capital && !opening) topic.name = true
          if (topic.last !== block.index) {
            topic.last = block.index
            topic.blocks++
            own.push(topic)
          }
        }
        opening = false
      }
    }
  }

  for (const [key] of article.givenTitle
    ?.toLowerCase()
    .replaceAll('’', "'")
    .matchAll(/[\p{L}\p{N}']+/gu) ?? []) {
    const topic = byKey.get(key) ?? learn(key, undefined)
    topic.title = true
  }

  return {
    topics,
    topicOf: ({key, capital}) => (capital || key.length > 2 ? byKey.get(key) : undefined),
    topicsOf: (block) => held[block.index] ?? []
  }
}
