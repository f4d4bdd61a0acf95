import type {Block, Sentence, Word} from '@lint-news/article'
import {type Problem, rule} from '@lint-news/rule'
import {type RepeatedRun, type RepeatedSentence, repeatsIn} from './repeats.ts'

export default rule({
  name: 'near-duplicate-sentence',
  about: 'Flags paragraphs and sentences that repeat, word for word or nearly, what the article has said before.',
  why: 'An article says a thing once: the second copy comes from another version or another part of the page.',
  family: 'repetition',
  severity: 'warning',
  preset: 'recommended',
  *check(article) {
    let passage: RepeatedSentence[] = []
    for (const repeat of repeatsIn(article, isProse)) {
      if (repeat.kind === 'sentence') {
        if (isExempt(repeat)) continue
        if (goesOn(passage.at(-1), repeat)) {
          passage.push(repeat)
          continue
        }
        if (passage.length > 0) yield repeatedPassage(passage)
        passage = [repeat]
      } else if (repeat.first !== repeat.last || !(isQuoted(repeat.first.words) || isSummary(repeat.earlier))) {
        yield repeatedParagraphs(repeat)
      }
    }
    if (passage.length > 0) yield repeatedPassage(passage)
  }
})

/**
 * Several paragraphs in a row are pasted twice beyond doubt. Which copy goes is for a person to say: the second may be the fuller one,
 * and pages sum themselves up in their own words.
 */
function repeatedParagraphs({earlier, first, last}: RepeatedRun): Problem {
  const single = first === last
  return {
    at: [first, last],
    reason: `Unexpected repeated paragraph${single ? '' : 's'}, keep one of the two copies`,
    severity: single ? 'warning' : 'error',
    evidence: [
      single
        ? 'the paragraph stands above, word for word'
        : `${last.index - first.index + 1} paragraphs stand above, word for word`
    ],
    related: [{at: earlier, reason: 'the first copy'}]
  }
}

/** Fewer words may be a refrain: writers come back to a sentence of theirs. */
const refrain = 40

function repeatedPassage(passage: readonly RepeatedSentence[]): Problem {
  const {earlier, later: first} = passage[0]
  const last = passage.at(-1)!.later
  const percent = Math.round(100 * passage.reduce((least, {likeness}) => Math.min(least, likeness), 1))
  const words = passage.reduce((sum, {later}) => sum + later.words.length, 0)
  return {
    at: [first, last],
    reason: `Unexpected repeated sentence${passage.length > 1 ? 's' : ''}, keep one of the two copies`,
    severity: words < refrain ? 'info' : 'warning',
    evidence: [`${percent} % of the word triples stand in the first copy`],
    related: [{at: earlier, reason: 'the first copy'}]
  }
}

/** Whether a repeated sentence follows the last one in both copies. */
function goesOn(last: RepeatedSentence | undefined, {earlier, later}: RepeatedSentence): boolean {
  return (
    last !== undefined &&
    later.index === last.later.index + 1 &&
    later.block === last.later.block &&
    earlier.block === last.earlier.block
  )
}

function isProse(block: Block): boolean {
  return block.role === 'body' && block.terminated
}

function isExempt({earlier, later, likeness}: RepeatedSentence): boolean {
  if (isQuoted(earlier.words) || isQuoted(later.words) || isSummary(earlier.block)) return true
  return isPulled(earlier, later) || isPulled(later, earlier) || isEntry(earlier, later, likeness)
}

/** What one person said may well be told twice, and a post is quoted beside its embedded copy. */
function isQuoted(words: readonly Word[]): boolean {
  return words.filter(({quotation}) => quotation).length * 2 > words.length
}

/** Whether a block stands above the article to sum it up: a standfirst, or one of several bullets. */
function isSummary({index, sentences}: Block): boolean {
  return index < (sentences.length === 1 ? 5 : 3) && sentences.length < 4
}

/** Whether a sentence stands alone that another paragraph holds among others, as a pull quote does. */
function isPulled(alone: Sentence, among: Sentence): boolean {
  return alone.block.sentences.length === 1 && among.block.sentences.length > 1
}

/** Whether two sentences differ in names or figures both, as entries of a list do: `Ito, 34, was fined…`, `Berg, 51, was fined…`. */
function isEntry(earlier: Sentence, later: Sentence, likeness: number): boolean {
  if (likeness === 1) return false
  const one = factsOf(earlier)
  const other = factsOf(later)
  return [...one].some((fact) => !other.has(fact)) && [...other].some((fact) => !one.has(fact))
}

function factsOf({words}: Sentence): ReadonlySet<string> {
  return new Set(words.slice(1).flatMap(({capital, casing, stem}) => (capital || casing === 'none' ? [stem] : [])))
}
