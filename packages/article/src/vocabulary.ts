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
  /** The same in half bits, rounded: a whole number. */
  readonly halves: number
  /** Where it stands first; undefined where only the title beside the text has it. */
  readonly first: Word | undefined
  /** In how many blocks it stands; 0 where it tells nothing. */
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
  /** The topics of a block that tell something, of a bit or more: each once, in order of first mention there. */
  topicsOf(block: Block): readonly Topic[]
}

class TopicModel implements Topic {
  readonly index: number
  readonly form: WordForm
  readonly halves: number
  readonly first: Word | undefined
  blocks = 0
  name = false
  title = false
  /** The last block that was seen to hold it. */
  last = -1

  constructor(index: number, form: WordForm, first: Word | undefined) {
    this.index = index
    this.form = form
    this.halves = form.topicHalves
    this.first = first
  }

  get stem(): string {
    return this.form.topic.stem
  }

  get weight(): number {
    return this.form.topic.weight
  }
}

/** Words that more stories than every second have tell nothing. */
const leastHalves = 2
/** Shorter words in lower case (of, it, by) are no topics. */
const leastLetters = 3

/** Tells apart the articles that are read, so that what the last one noted counts no more. */
let reader = 0
/** By the number of a stem: which article held it last, and which of its topics it was. Scratch paper, never wiped. */
let readers: Float64Array | undefined
let places: Int32Array | undefined

/** Reads the vocabulary of an article: one pass, and a look-up for each word that it has not had yet. */
export function vocabularyOf(article: Article): Vocabulary {
  reader++
  readers ??= new Float64Array(knownStemCount())
  places ??= new Int32Array(knownStemCount())
  const topics: TopicModel[] = []
  const unknown = new Map<string, TopicModel>()
  const held: TopicModel[][] = []

  for (const {index, sentences} of article.blocks) {
    const own: TopicModel[] = []
    held.push(own)
    for (const {words} of sentences) {
      for (let at = 0; at < words.length; at++) {
        const word = words[at]
        const {form, capital} = word
        if (!capital && form.length < leastLetters) continue
        const topic = form.reader === reader ? topics[form.place] : topicOf(form, word, topics, unknown)
        if (capital && at > 0) topic.name = true
        if (topic.last !== index && topic.halves >= leastHalves) {
          topic.last = index
          topic.blocks++
          own.push(topic)
        }
      }
    }
  }

  for (const [key] of article.givenTitle
    ?.toLowerCase()
    .replaceAll('’', "'")
    .matchAll(/[\p{L}\p{N}']+/gu) ?? []) {
    topicOf(formOf(key), undefined, topics, unknown).title = true
  }

  let byStem: Map<string, Topic> | undefined
  const withStem = (stem: string): Topic | undefined => {
    byStem ??= new Map(topics.map((topic) => [topic.stem, topic]))
    return byStem.get(stem)
  }
  return {
    topics,
    withStem,
    topicOf: ({form, capital}) => (capital || form.length >= leastLetters ? withStem(form.topic.stem) : undefined),
    topicsOf: (block) => held[block.index] ?? []
  }
}

/** The topic of a form that the article has not had yet, under which another form of its stem may stand. */
function topicOf(
  form: WordForm,
  first: Word | undefined,
  topics: TopicModel[],
  unknown: Map<string, TopicModel>
): TopicModel {
  const id = form.topicId
  let topic: TopicModel | undefined
  if (id >= 0) {
    if (readers![id] === reader) topic = topics[places![id]]
  } else topic = unknown.get(form.topic.stem)
  if (topic === undefined) {
    topic = new TopicModel(topics.length, form, first)
    topics.push(topic)
    if (id >= 0) {
      readers![id] = reader
      places![id] = topic.index
    } else unknown.set(topic.stem, topic)
  }
  form.reader = reader
  form.place = topic.index
  return topic
}
