import {knownStemCount} from '@lint-news/lexicon'
import type {Article} from './article.ts'
import type {Block} from './block.ts'
import type {Word} from './word.ts'
import type {WordForm} from './word-form.ts'
import {formOf} from './word-forms.ts'

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
  /** In order of first mention; those that the title alone has come last. */
  readonly topics: readonly Topic[]
  /** The topic that has a stem. */
  withStem(stem: string): Topic | undefined
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

  constructor(index: number, stem: string, weight: number, first: Word | undefined) {
    this.index = index
    this.stem = stem
    this.weight = weight
    this.first = first
  }
}

/** Shorter words in lower case (of, it, by) are no topics. */
const leastLetters = 3

/**
 * Where the topics of known words stand in the list that is being made, by number; -1 for those that it has not.
 * Scratch paper, wiped after each article: a fresh sheet for each would cost more than all else here.
 */
let placeOfKnown: Int32Array | undefined

/** Reads the vocabulary of an article: one pass, a look-up a word. */
export function vocabularyOf(article: Article): Vocabulary {
  const topics: TopicModel[] = []
  // Nearly all words are known: their topics are found by number, only the others by name.
  placeOfKnown ??= new Int32Array(knownStemCount()).fill(-1)
  const places = placeOfKnown
  const numbers: number[] = []
  const unknown = new Map<string, TopicModel>()
  const held: TopicModel[][] = []

  const topicOf = (form: WordForm, first: Word | undefined): TopicModel => {
    const id = form.topicId
    if (id < 0) {
      const {stem, weight} = form.topic
      const topic = unknown.get(stem) ?? add(stem, weight, first)
      unknown.set(stem, topic)
      return topic
    }
    const place = places[id]!
    if (place >= 0) return topics[place]!
    places[id] = topics.length
    numbers.push(id)
    return add(form.topic.stem, form.topic.weight, first)
  }

  const add = (stem: string, weight: number, first: Word | undefined): TopicModel => {
    const topic = new TopicModel(topics.length, stem, weight, first)
    topics.push(topic)
    return topic
  }

  for (const block of article.blocks) {
    const own: TopicModel[] = []
    const {index} = block
    held.push(own)
    for (const sentence of block.sentences) {
      let opening = true
      for (const word of sentence.words) {
        const {form, capital} = word
        if (capital || form.key.length >= leastLetters) {
          const topic = topicOf(form, word)
          if (capital && !opening) topic.name = true
          if (topic.last !== index) {
            topic.last = index
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
    topicOf(formOf(key), undefined).title = true
  }

  for (const id of numbers) places[id] = -1

  let byStem: Map<string, Topic> | undefined
  const withStem = (stem: string): Topic | undefined => {
    byStem ??= new Map(topics.map((topic) => [topic.stem, topic]))
    return byStem.get(stem)
  }
  return {
    topics,
    withStem,
    topicOf: ({form, capital}) => (capital || form.key.length >= leastLetters ? withStem(form.topic.stem) : undefined),
    topicsOf: (block) => held[block.index] ?? []
  }
}
