import type {FurnitureKind} from '@lint-news/lexicon'
import type {Article} from './article.ts'
import type {Block, Confidence, Role} from './block.ts'
import {datelineOf} from './dateline.ts'
import {findSpeaker} from './find-speaker.ts'
import {lastFrom} from './last-from.ts'
import type {Line} from './line.ts'
import {holdsAmong} from './line-cues.ts'
import type {Quotation, QuotationMarks} from './quotation.ts'
import {saysTitle} from './says-title.ts'
import type {Sentence} from './sentence.ts'
import type {Span} from './span.ts'
import type {Speaker} from './speaker.ts'
import type {Casing, Word} from './word.ts'
import type {WordForm} from './word-form.ts'

// The classes behind the interfaces: written while the article is built, read-only to everybody else. Texts are cut
// out on demand, since most are never asked for.

export class WordModel implements Word {
  readonly start: number
  readonly end: number
  readonly index: number
  readonly form: WordForm
  readonly casing: Casing
  readonly capital: boolean
  sentence!: Sentence
  quotation: Quotation | undefined = undefined

  constructor(start: number, end: number, index: number, form: WordForm, casing: Casing, capital: boolean) {
    this.start = start
    this.end = end
    this.index = index
    this.form = form
    this.casing = casing
    this.capital = capital
  }

  get block(): Block {
    return this.sentence.block
  }

  get article(): Article {
    return this.sentence.block.article
  }

  get text(): string {
    return this.article.text.slice(this.start, this.end)
  }

  get key(): string {
    return this.form.key
  }

  get stem(): string {
    return this.form.stem
  }

  get previous(): Word | undefined {
    const word = this.article.words[this.index - 1]
    return word?.block === this.block ? word : undefined
  }

  get next(): Word | undefined {
    const word = this.article.words[this.index + 1]
    return word?.block === this.block ? word : undefined
  }

  get before(): string {
    return this.article.text.slice(this.previous?.end ?? this.block.start, this.start)
  }

  get after(): string {
    return this.article.text.slice(this.end, this.next?.start ?? this.block.end)
  }
}

export class SentenceModel implements Sentence {
  readonly start: number
  readonly end: number
  readonly index: number
  readonly block: Block
  readonly words: readonly Word[]

  constructor(start: number, end: number, index: number, block: Block, words: readonly Word[]) {
    this.start = start
    this.end = end
    this.index = index
    this.block = block
    this.words = words
  }

  get text(): string {
    return this.block.article.text.slice(this.start, this.end)
  }
}

export class QuotationModel implements Quotation {
  readonly block: Block
  readonly marks: QuotationMarks
  readonly start: number
  index = -1
  end = -1
  closed = false
  continues: Quotation | undefined = undefined
  continued: Quotation | undefined = undefined
  words: readonly Word[] = []
  readonly inner: Quotation[] = []
  // Null until somebody asks.
  #speaker: Speaker | undefined | null = null

  constructor(block: Block, marks: QuotationMarks, start: number) {
    this.block = block
    this.marks = marks
    this.start = start
  }

  get speaker(): Speaker | undefined {
    if (this.#speaker === null) {
      // A speech of many paragraphs takes its speaker from the first: asked from the last, one by one, not by recursion.
      const chain: QuotationModel[] = []
      let each: QuotationModel | undefined = this
      while (each && each.#speaker === null) {
        chain.push(each)
        each = each.earlier
      }
      while (chain.length > 0) {
        const quotation = chain.pop()!
        quotation.#speaker = quotation.index < 0 ? undefined : findSpeaker(quotation)
      }
    }
    return this.#speaker ?? undefined
  }

  get earlier(): QuotationModel | undefined {
    if (this.continues) return this.continues as QuotationModel
    const previous = this.block.article.quotations[this.index - 1]
    return previous?.block === this.block ? (previous as QuotationModel) : undefined
  }

  get text(): string {
    const {text} = this.block.article
    const open = text.startsWith('``', this.start) ? 2 : 1
    const close = this.closed ? (text.startsWith("''", this.end - 2) ? 2 : 1) : 0
    return text.slice(this.start + open, this.end - close)
  }
}

function isBlank(code: number): boolean {
  return code <= 32 || code === 0xa0
}

const stops = '.?!…:'
const closers = ')]"\'”’»'
/** How many characters at the end of a block are looked at for its stop. */
const furthestStop = 8

export class BlockModel implements Block {
  readonly article: Article
  readonly index: number
  readonly start: number
  readonly end: number
  readonly lines: readonly Line[]
  sentences: readonly Sentence[] = []
  words: readonly Word[] = []
  quotations: readonly Quotation[] = []
  #terminated: boolean | undefined = undefined
  #holds = -1

  constructor(article: Article, index: number, start: number, end: number, lines: readonly Line[]) {
    this.article = article
    this.index = index
    this.start = start
    this.end = end
    this.lines = lines
  }

  get text(): string {
    return this.article.text.slice(this.start, this.end)
  }

  get role(): Role {
    return this.article.roles[this.index].role
  }

  get evidence(): readonly string[] {
    return this.article.roles[this.index].evidence
  }

  get furniture(): FurnitureKind | undefined {
    return this.article.roles[this.index].furniture
  }

  get confidence(): Confidence {
    return this.article.roles[this.index].confidence ?? 'sure'
  }

  get marked(): boolean {
    return this.article.roles[this.index].marked ?? false
  }

  get quoted(): boolean {
    const quote = lastFrom(this.article.quoted, this.start)
    return quote !== undefined && this.end <= quote.end
  }

  get holds(): number {
    if (this.#holds < 0) this.#holds = holdsAmong(this.words)
    return this.#holds
  }

  get terminated(): boolean {
    this.#terminated ??= this.#endsWithStop()
    return this.#terminated
  }

  #endsWithStop(): boolean {
    const {text} = this.article
    const from = Math.max(this.start, this.end - furthestStop)
    for (let at = this.end - 1; at >= from; at--) {
      if (stops.includes(text[at])) return true
      if (!closers.includes(text[at]) && text[at].trim() !== '') return false
    }
    return false
  }

  get dateline(): Span | undefined {
    return datelineOf(this)
  }

  get afterBlank(): boolean {
    const {text} = this.article
    let breaks = 0
    for (let at = this.start - 1; at >= 0 && breaks < 2 && isBlank(text.charCodeAt(at)); at--) {
      if (text.charCodeAt(at) === 10) breaks++
    }
    return breaks > 1 || this.index === 0
  }

  get saysTitle(): boolean {
    return this.role === 'headline' && saysTitle(this.text, this.article.title)
  }

  get previous(): Block | undefined {
    return this.article.blocks[this.index - 1]
  }

  get next(): Block | undefined {
    return this.article.blocks[this.index + 1]
  }
}
