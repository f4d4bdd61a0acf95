import type {Article} from './article.ts'
import type {Block} from './block.ts'
import type {Topic, Vocabulary} from './vocabulary.ts'

/** How one paragraph, or several in a row, hang together with the rest of their article. */
export interface Run {
  /** The place of the first paragraph among the paragraphs. */
  readonly at: number
  readonly blocks: readonly Block[]
  /**
   * How much better the words of the run go with the rest of the article than chance would have it: bits, over the root
   * of their number, so that long and short runs compare. Below zero the run looks foreign.
   */
  readonly fit: number
  /** How many bits the shared topics tell that run through the article: in the title or in three other paragraphs. */
  readonly theme: number
  /** The weight of what the run shares with the paragraphs before and after it. */
  readonly ties: number
  /** How many topics could tell. */
  readonly telling: number
  /** The topics that could tell, and those of them that stand outside the run or in the title. */
  readonly topics: readonly Topic[]
  readonly shared: readonly Topic[]
}

/** How the paragraphs of an article hang together. */
export interface Cohesion {
  /** The blocks that are long enough to tell. */
  readonly paragraphs: readonly Block[]
  /** All runs of so many paragraphs, in order. */
  runsOf(length: number): readonly Run[]
}

/** Shorter paragraphs say too little. */
const leastWords = 12
/** A line without end mark that is no paragraph: a headline, a caption. */
const mostWordsOfLine = 24

/** Words that more stories than every second have tell nothing. */
const leastWeight = 1
/** From this weight on a shared word ties two paragraphs: every eighth story has it. */
const tyingWeight = 3
/** In so many paragraphs outside stands what an article is about. */
const themeBlocks = 3

/** How many words a story has for which the weights hold. */
const storyLength = 450

/**
 * The chance that a word of a story comes back in another paragraph, by weight class: 0 for words of every story. Names
 * come back more often. Measured on 12,000 paragraphs of professional news.
 */
const returning = [0.9, 0.55, 0.45, 0.38, 0.33, 0.28, 0.25, 0.21, 0.19, 0.18]
const returningName = 0.5

/** How much more often than by chance a word stands in another story: stories of one section have topics in common. */
const commonTopic = 0.01
const commonName = 0.04

/** Whether a block is a paragraph whose words can tell. */
function isParagraph(block: Block): boolean {
  const {words, role} = block
  if (words.length < leastWords || (words.length <= mostWordsOfLine && !block.terminated)) return false
  return role === 'body' || role === 'list-item' || role === 'question' || role === 'deck'
}

/** Compares paragraphs with an index of their article, never with one another. */
export function cohesionOf(article: Article): Cohesion {
  return new CohesionModel(article)
}

class CohesionModel implements Cohesion {
  readonly paragraphs: readonly Block[]
  readonly #vocabulary: Vocabulary
  /** The topics of all paragraphs by index, paragraph after paragraph, and where each paragraph's begin. */
  readonly #topics: number[] = []
  readonly #starts: number[] = [0]
  /** By topic: its kind (twice its weight class, and one more for names; 0 where it tells nothing), and whether it ties. */
  readonly #kinds: number[]
  readonly #tying: number[]
  /** By topic: in how many paragraphs it stands, the title counted, and in how many of the run that is looked at. */
  readonly #held: number[]
  readonly #inRun: number[]
  readonly #words: number

  constructor(article: Article) {
    const {vocabulary} = article
    const {topics} = vocabulary
    this.paragraphs = article.blocks.filter(isParagraph)
    this.#vocabulary = vocabulary
    this.#kinds = topics.map(({weight, name}) => (weight < leastWeight ? 0 : 2 * Math.floor(weight) + (name ? 1 : 0)))
    this.#tying = topics.map(({weight}) => Math.max(0, weight - tyingWeight + (weight < tyingWeight ? 0 : 1)))
    this.#held = inTitle(article)
    this.#inRun = topics.map(() => 0)
    let words = 0
    for (const block of this.paragraphs) {
      words += block.words.length
      for (const {index} of vocabulary.topicsOf(block)) {
        this.#held[index]!++
        this.#topics.push(index)
      }
      this.#starts.push(this.#topics.length)
    }
    this.#words = words
  }

  runsOf(length: number): readonly Run[] {
    const {paragraphs} = this
    const share = Math.max(0, 1 - length / paragraphs.length)
    const bits = bitsByClass(this.#words * share)
    const runs: Run[] = []
    for (let at = 0; at + length <= paragraphs.length; at++) runs.push(this.#run(at, length, bits))
    return runs
  }

  /** The topics of a run that tell; `isShared` keeps those that stand elsewhere. */
  topicsOf(blocks: readonly Block[], isShared: boolean): readonly Topic[] {
    const inRun = new Map<Topic, number>()
    for (const block of blocks)
      for (const topic of this.#vocabulary.topicsOf(block)) inRun.set(topic, (inRun.get(topic) ?? 0) + 1)
    return [...inRun]
      .filter(([{index}, inside]) => this.#kinds[index]! > 0 && (!isShared || this.#held[index]! > inside))
      .map(([topic]) => topic)
  }

  #run(at: number, length: number, {back, gone}: Bits): Run {
    const topics = this.#topics
    const starts = this.#starts
    const held = this.#held
    const inRun = this.#inRun
    const kinds = this.#kinds
    const from = starts[at]!
    const to = starts[at + length]!

    for (let place = from; place < to; place++) inRun[topics[place]!]!++
    let ties = 0
    const before = at > 0 ? starts[at - 1]! : from
    const after = starts[Math.min(at + length + 1, this.paragraphs.length)]!
    for (let place = before; place < from; place++) if (inRun[topics[place]!]! > 0) ties += this.#tying[topics[place]!]!
    for (let place = to; place < after; place++) if (inRun[topics[place]!]! > 0) ties += this.#tying[topics[place]!]!

    let telling = 0
    let sum = 0
    let theme = 0
    for (let place = from; place < to; place++) {
      const index = topics[place]!
      const inside = inRun[index]!
      if (inside === 0) continue
      inRun[index] = 0
      const kind = kinds[index]!
      if (kind === 0) continue
      telling++
      const outside = held[index]! - inside
      if (outside > 0) {
        sum += back[kind]!
        if (outside >= themeBlocks) theme += back[kind]!
      } else sum += gone[kind]!
    }
    return new RunModel(this, at, length, sum / Math.sqrt(telling + 4), theme, ties, telling)
  }
}

class RunModel implements Run {
  readonly #cohesion: CohesionModel
  readonly #length: number
  readonly at: number
  readonly fit: number
  readonly theme: number
  readonly ties: number
  readonly telling: number

  constructor(
    cohesion: CohesionModel,
    at: number,
    length: number,
    fit: number,
    theme: number,
    ties: number,
    telling: number
  ) {
    this.#cohesion = cohesion
    this.#length = length
    this.at = at
    this.fit = fit
    this.theme = theme
    this.ties = ties
    this.telling = telling
  }

  get blocks(): readonly Block[] {
    return this.#cohesion.paragraphs.slice(this.at, this.at + this.#length)
  }

  get topics(): readonly Topic[] {
    return this.#cohesion.topicsOf(this.blocks, false)
  }

  get shared(): readonly Topic[] {
    return this.#cohesion.topicsOf(this.blocks, true)
  }
}

/**
 * By topic: the weight of a title, the one beside the text or else the line that opens it. What it has, stands
 * elsewhere and is what the article is about.
 */
function inTitle({vocabulary, blocks}: Article): number[] {
  const counts = vocabulary.topics.map(({title}) => (title ? themeBlocks : 0))
  const opening = blocks[0]
  if (opening && !isParagraph(opening)) for (const {index} of vocabulary.topicsOf(opening)) counts[index] = themeBlocks
  return counts
}

interface Bits {
  readonly back: readonly number[]
  readonly gone: readonly number[]
}

/**
 * What it tells, in bits, that a word stands in the rest of the article (`back`) or does not (`gone`): how much likelier
 * that is for a paragraph of this story than for one of another. By whole weights, each for words and for names.
 */
function bitsByClass(rest: number): Bits {
  // In 60 words half as many come back as in 450.
  const shortness = Math.min(1, Math.cbrt(rest / storyLength))
  const back: number[] = []
  const gone: number[] = []
  returning.forEach((usual, weight) => {
    for (const isName of [0, 1]) {
      const own = (isName ? returningName : usual) * shortness
      const byChance = 1 - (1 - 2 ** -(weight + 0.25)) ** (rest / storyLength)
      const foreign = Math.min(0.98, byChance + (isName ? commonName : commonTopic))
      const here = Math.min(0.99, own + (1 - own) * foreign * 0.7)
      back.push(Math.max(0, Math.log2(here / foreign)))
      gone.push(Math.min(0, Math.log2((1 - here) / (1 - foreign))))
    }
  })
  return {back, gone}
}
