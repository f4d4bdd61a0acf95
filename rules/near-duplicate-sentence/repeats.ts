import type {Article, Block, Sentence, Word} from '@lint-news/article'

/** A run of paragraphs that says again, word for word, what paragraphs before it said. */
export interface RepeatedRun {
  readonly kind: 'run'
  readonly earlier: Block
  readonly first: Block
  readonly last: Block
}

/** A sentence that says again nearly what one before it said. */
export interface RepeatedSentence {
  readonly kind: 'sentence'
  readonly earlier: Sentence
  readonly later: Sentence
  /** The share of their word triples that both have. */
  readonly likeness: number
}

/** Fewer words make formulas (`He declined to comment on the record`), more make lists. */
const fewest = 8
const most = 150
/** Likeness from which a sentence counts: at .6 three of 13,971 professional sentences had a twin. */
const alike = 0.6

/**
 * Finds repeated paragraphs and sentences, in order. One pass over the words: a sentence is remembered by its longest words and
 * what stands beside them, as a copy has them again; what is found by them is compared before it counts.
 */
export function repeatsIn(
  {blocks}: Article,
  isProse: (block: Block) => boolean
): Array<RepeatedRun | RepeatedSentence> {
  const found: Array<RepeatedRun | RepeatedSentence> = []
  const blockByHash = new Map<number, Block>()
  const sentenceByTriple = new Map<number, Sentence>()
  const marks: [number, number, number] = [0, 0, 0]
  let reached = -1
  for (const block of blocks) {
    if (block.words.length < fewest || block.index <= reached) continue
    let blockHash = block.words.length
    const candidates: RepeatedSentence[] = []
    for (const sentence of block.sentences) {
      const {length} = sentence.words
      if (length < fewest || length > most) continue
      let twin: Sentence | undefined
      marksOf(sentence, marks)
      for (const triple of marks) {
        blockHash = (Math.imul(blockHash, 31) + triple) | 0
        const known = sentenceByTriple.get(triple)
        if (!known) sentenceByTriple.set(triple, sentence)
        else twin ??= known
      }
      if (twin && twin !== sentence) {
        const likeness = likenessOf(twin, sentence)
        if (likeness >= alike) candidates.push({kind: 'sentence', earlier: twin, later: sentence, likeness})
      }
    }
    const earlier = blockByHash.get(blockHash)
    if (!earlier) blockByHash.set(blockHash, block)
    if (earlier && saysTheSame(earlier, block)) {
      let last = block
      let source = earlier
      while (last.next && source.next && source.next.index < block.index && saysTheSame(source.next, last.next)) {
        last = last.next
        source = source.next
      }
      reached = last.index
      if (isProse(block) && isProse(earlier)) found.push({kind: 'run', earlier, first: block, last})
    } else if (candidates.length > 0 && isProse(block)) {
      for (const candidate of candidates) if (isProse(candidate.earlier.block)) found.push(candidate)
    }
  }
  return found
}

/** Notes hashes of a sentence's three longest words with their neighbours. */
function marksOf({words}: Sentence, marks: [number, number, number]): void {
  let first = 1
  let second = 1
  let third = 1
  let longest = 0
  let longer = 0
  let long = 0
  for (let i = 1; i < words.length - 1; i++) {
    const length = words[i].end - words[i].start
    if (length <= long) continue
    if (length > longest) {
      third = second
      long = longer
      second = first
      longer = longest
      first = i
      longest = length
    } else if (length > longer) {
      third = second
      long = longer
      second = i
      longer = length
    } else {
      third = i
      long = length
    }
  }
  marks[0] = hashAt(words, first)
  marks[1] = hashAt(words, second)
  marks[2] = hashAt(words, third)
}

/** A hash of a word and those beside it. */
function hashAt(words: readonly Word[], at: number): number {
  let hash = words[at - 1].form.hash
  hash = Math.imul(hash, 31) + words[at].form.hash
  return (Math.imul(hash, 31) + words[at + 1].form.hash) | 0
}

function saysTheSame(one: Block | Sentence, other: Block | Sentence): boolean {
  return one.words.length === other.words.length && one.words.every(({key}, i) => key === other.words[i].key)
}

/** The share of word triples that two sentences have in common (Jaccard); 0 where their lengths say that it is small. */
function likenessOf(one: Sentence, other: Sentence): number {
  const [short, long] = one.words.length < other.words.length ? [one, other] : [other, one]
  if (short.words.length - 2 < alike * (long.words.length - 2)) return 0
  // Most twins are copies, word for word: that is told without taking them apart.
  if (saysTheSame(one, other)) return 1
  const triples = triplesOf(short)
  const others = triplesOf(long)
  let common = 0
  for (const triple of others) if (triples.has(triple)) common++
  return common / (triples.size + others.size - common)
}

/** Hashes of the triples of words. */
function triplesOf({words}: Sentence): Set<number> {
  const triples = new Set<number>()
  for (let at = 1; at < words.length - 1; at++) triples.add(hashAt(words, at))
  return triples
}
