import type {Article, Block} from '@lint-news/article'

/** So many quotations, and so many other paragraphs, show what the article's own hand is. */
const leastShown = 3

/** Of the marks of an article its own hand sets nearly all. */
const mostStrays = 0.1

const curlyMarks = ['“', '”', '‘', '’']

/**
 * Returns the paragraphs that have their quotation marks and apostrophes set in another way than the rest of their article: what
 * comes out of another story keeps the marks of its source. Of the paragraphs of professional news one in 200 does, and
 * of those put into them out of others every fifth.
 */
export function inOtherHands(article: Article): ReadonlySet<Block> {
  const {quotations} = article
  const holdsOne = (marks: readonly string[]): boolean => marks.some((mark) => article.hasSign(mark))
  if (quotations.length < leastShown || !holdsOne(['"', "'"]) || !holdsOne(curlyMarks)) return none
  const isCurly = quotations.filter(({marks}) => marks.startsWith('curly')).length * 2 > quotations.length
  const marked = marksOf(article, isCurly)
  let own = 0
  let others = 0
  let shown = 0
  for (const marks of marked.values()) {
    own += marks.own
    others += marks.others
    if (marks.own > 0) shown++
  }
  if (shown < leastShown) return none
  const strange = [...marked].filter(([, marks]) => marks.own === 0 && others - marks.others <= own * mostStrays)
  return new Set(strange.map(([block]) => block))
}

const none: ReadonlySet<Block> = new Set()

/** Marks of the hand that most of an article is set in, and of the other. */
interface Marks {
  own: number
  others: number
}

/** Counts the marks of each paragraph that has some, in one pass over the text. */
function marksOf({blocks, text}: Article, isCurly: boolean): ReadonlyMap<Block, Marks> {
  const marked = new Map<Block, Marks>()
  const mark = /["'“”‘’]/g
  let index = 0
  for (let found = mark.exec(text); found; found = mark.exec(text)) {
    const at = found.index
    const isStraight = found[0] < '‘'
    if (isStraight && !tells(text, at)) continue
    while (blocks[index] && blocks[index]!.end <= at) index++
    const block = blocks[index]
    if (!block) break
    let marks = marked.get(block)
    if (!marks) {
      marks = {own: 0, others: 0}
      marked.set(block, marks)
    }
    if (isStraight === isCurly) marks.others++
    else marks.own++
  }
  return marked
}

/** Behind a figure a straight mark says inches or minutes, in whatever hand, and a single one means more than an apostrophe. */
function tells(text: string, at: number): boolean {
  return text[at] === '"'
    ? !/\d/.test(text.charAt(at - 1))
    : /\p{L}'\p{L}/u.test(text.slice(Math.max(0, at - 1), at + 2))
}
