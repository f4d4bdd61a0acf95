import type {Block} from '@lint-news/article'
import {auxiliaries, modals} from '@lint-news/lexicon'
import {quote, rule} from '@lint-news/rule'
import {type Layout, layoutOf, leastAbove, lineRoles, mostWords} from './layout.ts'
import {lineGrammarOf} from './line-grammar.ts'
import {leastInPiece, leastOfArticle, type Signs, scoreInArticle, scoreInPiece} from './score.ts'
import {type Ties, tiesOf} from './ties.ts'

export default rule({
  name: 'orphan-headline',
  about: 'Flags headlines of other stories inside the article.',
  why: 'A link between two paragraphs, or a story that was pasted in, brings its headline along.',
  family: 'layout',
  severity: 'warning',
  preset: 'recommended',
  fix: 'suggestion',
  cues: ['stitched'],
  roles: ['headline', 'crosshead', 'body', 'question'],
  *check(article) {
    const {blocks} = article
    let glued: Block[] | undefined
    let layout: Layout | undefined
    for (const block of blocks) {
      if (!canBeHeadline(block)) continue
      if (isGlued(block)) {
        glued ??= blocks.filter((other) => canBeHeadline(other) && isGlued(other))
        const ties = tiesOf(block)
        const most = glued.length < fewGlued ? mostOfRest : 0.2
        if (ties.rest > most && (glued.length > 1 || !isLongHeadline(block))) continue
        yield {
          at: block,
          reason: `Unexpected headline ${quote(block.text)} of another story, remove it and what belongs to it`,
          expected: [''],
          evidence: ['the next paragraph hangs on it without a blank line', ...foreignWords(ties)],
          severity: ties.rest > most ? 'info' : 'warning',
          related: block.next && [{at: block.next, reason: 'the paragraph under it'}]
        }
      } else if (standsBetweenParagraphs(block)) {
        layout ??= layoutOf(article)
        const signs: Signs = {block, layout, grammar: lineGrammarOf(block), ties: tiesOf(block)}
        const severity = severityOf(signs)
        if (!severity) continue
        yield {
          at: block,
          reason: `Unexpected headline ${quote(block.text)} of another story, remove it`,
          expected: [''],
          evidence: evidenceOf(signs),
          severity
        }
      }
    }
  }
})

const leastWords = 4

function canBeHeadline(block: Block): boolean {
  const {length} = block.words
  return (
    length >= leastWords - 1 && length <= mostWords && block.index > 0 && lineRoles.has(block.role) && !block.saysTitle
  )
}

/** From so many on, lines right above their paragraphs are the article’s own way of setting subheads. */
const fewGlued = 3

/** Whether a blank line stands above a line and none below, where a longer paragraph hangs on it. */
function isGlued(block: Block): boolean {
  const {next} = block
  if (!next || next.afterBlank || !block.afterBlank || next.words.length <= block.words.length) return false
  // In a text without blank lines nothing hangs on anything.
  return next.next === undefined || next.next.afterBlank
}

/** Subheads of so many words are sentences, with the small words that headlines leave out. */
const leastOfLong = 9

function isLongHeadline(block: Block): boolean {
  if (block.words.length < leastOfLong) return false
  const {article, determiner, pronoun, personal, part, guide, fragment, quoted} = lineGrammarOf(block)
  return !(article || determiner || pronoun || personal || part || guide || fragment || quoted)
}

/** What the paragraph below has at least; more in a piece of an article, of which less is known. */
const leastBelow = 12
const leastBelowInPiece = 15

function standsBetweenParagraphs(block: Block): boolean {
  const {words, terminated, previous, next} = block
  if (words.length < leastWords || (terminated && !asksAfterName(block)) || !previous || !next) return false
  if (previous.words.length < leastAbove || next.words.length < leastBelow) return false
  // A paragraph that ends without a stop may go on below the line. Where none does, it is the line that goes on.
  return previous.terminated !== goesOn.test(next.text)
}

const goesOn = /^\p{Ll}/u

/** `Can Oduya win?`: headlines ask after names, and the parts of a story what, how and why. */
function asksAfterName({words, text, sentences, article}: Block): boolean {
  if (!text.endsWith('?') || sentences.length > 1 || article.blocks.length < leastOfArticle) return false
  const [verb, name] = words
  return (auxiliaries.has(verb.key) || modals.has(verb.key)) && name.capital && !name.form.isFunctionWord
}

/** The share of a line’s telling words that the story may have away from it: a subhead has more. */
const mostOfRest = 0.5

function severityOf(signs: Signs): 'info' | 'warning' | undefined {
  const {grammar, ties, block} = signs
  if (block.article.blocks.length >= leastOfArticle) {
    const score = scoreInArticle(signs)
    return score < 0 ? undefined : score < 0.5 || grammar.invites ? 'info' : 'warning'
  }
  // What the rest of the story speaks of heads a part of it.
  if (ties.rest > mostOfRest || block.next!.words.length < leastBelowInPiece) return undefined
  if (scoreInPiece(signs) < leastInPiece) return undefined
  return grammar.invites || ties.rest >= 0.3 ? 'info' : 'warning'
}

function evidenceOf({block, grammar, ties, layout}: Signs): string[] {
  const {invites, guide, verb} = grammar
  const evidence: string[] = []
  if (invites) evidence.push('invites to another page')
  if (guide) evidence.push('opens as the title of a guide or a list')
  if (verb) evidence.push(`\`${verb.text}\` can be a verb in the present tense of headlines`)
  if (grammar.quotes) evidence.push('quotes as headlines do')
  if (layout.lines <= 1 && block.article.blocks.length >= leastOfArticle) evidence.push('the only such line')
  if (ties.below < 0.05) evidence.push('the next paragraph has none of its telling words')
  if (ties.across > 0) evidence.push('the next paragraph goes on with words of the one before')
  return [...evidence, ...foreignWords(ties)]
}

function foreignWords({foreign}: Ties): string[] {
  const words = foreign.flatMap(({first}) => (first ? [first.text] : []))
  return words.length > 0 ? [`nowhere else stand ${words.slice(0, 6).join(', ')}`] : []
}
