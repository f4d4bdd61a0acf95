import type {Article, Block} from '@lint-news/article'

/** So many quotations, and so many other paragraphs, show what the article's own hand is. */
const leastShown = 3

/** Of the marks of an article its own hand sets nearly all. */
const mostStrays = 0.1

/**
 * Tells whether a paragraph has its quotation marks and apostrophes set in another way than the rest of its article: what
 * comes out of another story keeps the marks of its source. Of the paragraphs of professional news one in 200 does, and
 * of those put into them out of others every fifth.
 */
export class Hands {
  readonly #article: Article
  #isCurly: boolean | undefined
  #whole: Whole | undefined

  constructor(article: Article) {
    this.#article = article
  }

  isOther(block: Block): boolean {
    const {quotations} = this.#article
    if (quotations.length < leastShown) return false
    this.#isCurly ??= quotations.filter(({marks}) => marks.startsWith('curly')).length * 2 > quotations.length
    if (this.#isCurly && !this.#article.hasSign('"') && !this.#article.hasSign("'")) return false
    const strange = marksOf(block.text, !this.#isCurly)
    return strange > 0 && marksOf(block.text, this.#isCurly) === 0 && this.#isAlone(strange)
  }

  /** Whether the rest of the article has hardly another mark of the strange hand: counted only where it is in doubt. */
  #isAlone(strange: number): boolean {
    this.#whole ??= wholeOf(this.#article, this.#isCurly!)
    const {own, others, paragraphs} = this.#whole
    return others - strange <= own * mostStrays && paragraphs >= leastShown
  }
}

/** The marks of all paragraphs, of the article's own hand and of the other, and how many paragraphs have some of its own. */
interface Whole {
  readonly own: number
  readonly others: number
  readonly paragraphs: number
}

function wholeOf({cohesion}: Article, isCurly: boolean): Whole {
  const whole = {own: 0, others: 0, paragraphs: 0}
  for (const {text} of cohesion.paragraphs) {
    const own = marksOf(text, isCurly)
    whole.own += own
    whole.others += marksOf(text, !isCurly)
    if (own > 0) whole.paragraphs++
  }
  return whole
}

const curlyMarks = /[“”‘’]/g
// Behind a figure a straight mark says inches or minutes, in whatever hand, and a single one means more than an apostrophe.
const straightMarks = /["']/g

function marksOf(text: string, areCurly: boolean): number {
  if (areCurly) return text.match(curlyMarks)?.length ?? 0
  let marks = 0
  for (const {index} of text.matchAll(straightMarks))
    if (text[index] === '"' ? !/\d/.test(text.charAt(index - 1)) : isInWord(text, index)) marks++
  return marks
}

function isInWord(text: string, at: number): boolean {
  return /\p{L}'\p{L}/u.test(text.slice(Math.max(0, at - 1), at + 2))
}
