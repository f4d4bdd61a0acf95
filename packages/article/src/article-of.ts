import type {Article} from './article.ts'
import {assignRoles} from './assign-roles.ts'
import type {Block, RoleFinding} from './block.ts'
import {type Cohesion, cohesionOf} from './cohesion.ts'
import {findNames, type Name} from './find-names.ts'
import {findPeople} from './find-people.ts'
import {findQuotations} from './find-quotations.ts'
import {joinLines} from './join-lines.ts'
import type {Line} from './line.ts'
import {BlockModel, type QuotationModel, type SentenceModel, type WordModel} from './models.ts'
import {type Origin, plainOrigin} from './origin.ts'
import type {Mention, Person} from './person.ts'
import type {Quotation} from './quotation.ts'
import type {Sentence} from './sentence.ts'
import {Signs} from './signs.ts'
import type {RoleHint} from './source-document.ts'
import type {Span} from './span.ts'
import {splitLines} from './split-lines.ts'
import {splitSentences} from './split-sentences.ts'
import type {Style} from './style.ts'
import {styleOf} from './style-of.ts'
import {tokenize} from './tokenize.ts'
import {type Vocabulary, vocabularyOf} from './vocabulary.ts'
import type {Word} from './word.ts'

/** What is known of an article besides its text. */
export interface ArticleOptions {
  readonly title?: string | undefined
  readonly url?: string | undefined
  /** The source, where the text was read out of another document. */
  readonly origin?: Origin | undefined
  readonly hints?: readonly RoleHint[] | undefined
  readonly quoted?: readonly Span[] | undefined
}

/**
 * Reads a text into the model of an article: one pass, linear in its length, nothing kept between articles. Roles,
 * people and style are worked out when they are first asked for.
 */
export function articleOf(text: string, options: ArticleOptions = {}): Article {
  return new ArticleModel(text, options)
}

class ArticleModel implements Article {
  readonly text: string
  readonly origin: Origin
  readonly hints: readonly RoleHint[]
  readonly quoted: readonly Span[]
  readonly url: string | undefined
  readonly lines: readonly Line[]
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
  readonly words: readonly Word[]
  readonly quotations: readonly Quotation[]
  readonly notes: Map<object, unknown> = new Map()
  readonly #signs = new Signs()
  readonly #title: string | undefined
  #roles: readonly RoleFinding[] | undefined
  #names: readonly Name[] | undefined
  #people: readonly Person[] | undefined
  #mentions: readonly Mention[] | undefined
  #style: Style | undefined
  #vocabulary: Vocabulary | undefined
  #cohesion: Cohesion | undefined

  constructor(text: string, options: ArticleOptions) {
    this.text = text
    this.origin = options.origin ?? plainOrigin(text)
    this.hints = options.hints ?? []
    this.quoted = options.quoted ?? []
    this.url = options.url
    this.#title = options.title?.trim() || undefined

    const spans = splitLines(text)
    const lines: Line[] = []
    const blocks: BlockModel[] = []
    const words: WordModel[] = []
    const sentences: SentenceModel[] = []
    const quotations: QuotationModel[] = []
    const signs = this.#signs
    let read = 0
    for (const [from, to] of joinLines(text, spans)) {
      const held: Line[] = []
      const block = new BlockModel(this, blocks.length, spans[from].start, spans[to].end, held)
      for (const {start, end} of spans.slice(from, to + 1)) held.push({start, end, block})
      for (const line of held) lines.push(line)
      blocks.push(block)

      const firstWord = words.length
      const marks: number[] = []
      // Between blocks stands white space alone.
      signs.addAll(text, read, block.start)
      tokenize(text, block.start, block.end, words, marks, signs)
      read = block.end
      const own = words.slice(firstWord)
      block.words = own
      block.sentences = splitSentences(block, own, sentences)
      if (marks.length > 0) addQuotations(block, findQuotations(block, marks, own), quotations)
    }
    signs.addAll(text, read, text.length)
    this.lines = lines
    this.blocks = blocks
    this.words = words
    this.sentences = sentences
    this.quotations = quotations
  }

  get title(): string | undefined {
    return this.#title ?? ownHeadline(this)?.text
  }

  get givenTitle(): string | undefined {
    return this.#title
  }

  get roles(): readonly RoleFinding[] {
    this.#roles ??= assignRoles(this)
    return this.#roles
  }

  get hasRareCharacters(): boolean {
    return this.#signs.hasRare
  }

  hasSign(sign: string): boolean {
    return this.#signs.has(sign)
  }

  get names(): readonly Name[] {
    this.#names ??= findNames(this)
    return this.#names
  }

  get people(): readonly Person[] {
    this.#people ??= findPeople(this)
    return this.#people
  }

  get mentions(): readonly Mention[] {
    this.#mentions ??= this.people.flatMap(({mentions}) => mentions).sort((a, b) => a.surname.index - b.surname.index)
    return this.#mentions
  }

  get vocabulary(): Vocabulary {
    this.#vocabulary ??= vocabularyOf(this)
    return this.#vocabulary
  }

  get cohesion(): Cohesion {
    this.#cohesion ??= cohesionOf(this)
    return this.#cohesion
  }

  get style(): Style {
    this.#style ??= styleOf(this)
    return this.#style
  }
}

/** The headline that opens an article: one behind running text belongs to another story. */
function ownHeadline({blocks, roles}: Article): Block | undefined {
  const index = roles.findIndex(({role}) => role === 'headline' || role === 'body')
  return roles[index]?.role === 'headline' ? blocks[index] : undefined
}

/** Ties a block's quotations to those before: a paragraph that opens anew goes on with one that never closed. */
function addQuotations(block: BlockModel, found: QuotationModel[], all: QuotationModel[]): void {
  block.quotations = found
  const last = all.at(-1)
  const first = found[0]
  if (
    first &&
    last &&
    !last.closed &&
    last.block.index === block.index - 1 &&
    first.start === block.start &&
    first.marks === last.marks
  ) {
    first.continues = last
    last.continued = first
  }
  for (const quotation of found) {
    quotation.index = all.length
    all.push(quotation)
    for (const word of quotation.words) (word as WordModel).quotation = quotation
  }
}
