import type {Article, Sentence, Word} from '@lint-news/article'
import {type Problem, phrases, quote} from '@lint-news/rule'
import {counts} from './words.ts'

const another = phrases(['another'])

/** How many sentences before hold the first count, at the farthest. */
const sentencesBack = 3

/**
 * Flags `another 640 workers` where nothing right before counts anything. Three digits and more add to a count; fewer may add to one
 * who is not counted: `The driver died. Another 40 passengers were hurt.`
 */
export function* uncounted(article: Article): Iterable<Problem> {
  for (const {first} of another.in(article)) {
    const {next: number} = first
    const noun = number?.next
    if (first !== first.sentence.words[0] || first.quotation || !number || !noun) continue
    if (!/^\d[\d,]{2,}$/.test(number.key) || noun.casing !== 'lower' || noun.form.isFunctionWord) continue
    const earlier = before(first.sentence)
    if (earlier.length === 0 || earlier.some(({words}) => words.some(isCount))) continue
    const actual = article.text.slice(first.start, noun.end)
    yield {
      at: [first, noun],
      reason: `Unexpected count ${quote(actual)} with none before it, say what it comes on top of`,
      severity: 'info',
      evidence: [`no number in the ${earlier.length} sentences before`]
    }
  }
}

/** The sentences of running text before one; a headline above a paragraph is no part of what it tells. */
function before({index, block}: Sentence): readonly Sentence[] {
  return block.article.sentences
    .slice(Math.max(0, index - sentencesBack), index)
    .filter((sentence) => sentence.block === block || sentence.block.terminated)
}

function isCount({key, casing}: Word): boolean {
  return counts.has(key) || (casing === 'none' && /\d/.test(key))
}
