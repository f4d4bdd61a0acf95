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
  const marked = marksOf(article)
  let own = 0
  let others = 0
  let shown = 0
  for (const {curly, straight} of marked.values()) {
    own += isCurly ? curly : straight
    others += isCurly ? straight : curly
    if ((isCurly ? curly : straight) > 0) shown++
  }
  if (shown < leastShown) return none
  const strange = [...marked].filter(([, {curly, straight}]) => {
    const strays = isCurly ? straight : curly
    return strays > 0 && (isCurly ? curly : straight) === 0 && others - strays <= own * mostStrays
  })
  return new Set(strange.map(([block]) => block))
}

const none: ReadonlySet<Block> = new Set()

interface Marks {
  curly: number
  straight: number
}

/** Counts the marks of each paragraph that has some, in one pass over the text. */
function marksOf({blocks, text}: Article): ReadonlyMap<Block, Marks> {
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
    const marks = marked.get(block)
    if (marks) marks[isStraight ? 'straight' : 'curly']++
    else marked.set(block, {curly: isStraight ? 0 : 1, straight: isStraight ? 1 : 0})
  }
  return marked
}

/** Behind a figure a straight mark says inches or minutes, in whatever hand, and a single one means more than an apostrophe. */
function tells(text: string, at: number): boolean {
  return text[at] === '"'
    ? !/\d/.test(text.charAt(at - 1))
    : /\p{L}'\p{L}/u.test(text.slice(Math.max(0, at - 1), at + 2))
}
