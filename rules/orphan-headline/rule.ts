import type {Block, Role} from '@lint-news/article'
import {quote, rule} from '@lint-news/rule'
import {type LineGrammar, lineGrammarOf} from './line-grammar.ts'
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
    for (const block of blocks) {
      if (!canBeHeadline(block)) continue
      if (isGlued(block)) {
        glued ??= blocks.filter((other) => canBeHeadline(other) && isGlued(other))
        const ties = tiesOf(block)
        if (ties.rest > (glued.length < fewGlued ? mostOfRest : 0.2)) continue
        yield {
          at: block,
          reason: `Unexpected headline ${quote(block.text)} of another story, remove it and what belongs to it`,
          expected: [''],
          evidence: ['the next paragraph hangs on it without a blank line', ...foreignWords(ties)],
          related: block.next && [{at: block.next, reason: 'the paragraph under it'}]
        }
      } else if (standsBetweenParagraphs(block)) {
        const ties = tiesOf(block)
        // What the rest of the story speaks of heads a part of it.
        if (ties.rest > mostOfRest) continue
        const grammar = lineGrammarOf(block)
        if (scoreOf(block, grammar, ties) < leastScore) continue
        yield {
          at: block,
          reason: `Unexpected headline ${quote(block.text)} of another story, remove it`,
          expected: [''],
          evidence: evidenceOf(grammar, ties),
          severity: grammar.invites || ties.rest >= 0.3 ? 'info' : 'warning'
        }
      }
    }
  }
})

const leastWords = 4
const mostWords = 20
const roles: ReadonlySet<Role> = new Set(['headline', 'crosshead', 'body', 'question'])

function canBeHeadline(block: Block): boolean {
  const {length} = block.words
  return length >= leastWords - 1 && length <= mostWords && block.index > 0 && roles.has(block.role) && !block.saysTitle
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

/** Paragraphs of fewer words are none that a link would stand between. */
const leastAbove = 12
const leastBelow = 15

function standsBetweenParagraphs({words, terminated, previous, next}: Block): boolean {
  if (words.length < leastWords || terminated || !previous || !next) return false
  return previous.terminated && previous.words.length >= leastAbove && next.words.length >= leastBelow
}

/** The share of a line’s telling words that the story may have away from it: a subhead has more. */
const mostOfRest = 0.5

/** Of 800 subheads and other lines inside stories one in forty reaches it, and two in five links to other stories. */
const leastScore = -0.85

/**
 * How sure it is that a line between two paragraphs links to another story, as log odds: fitted by logistic regression on
 * 614 such lines, of which 73 were links, and rounded. Mostly it tells that the paragraph below goes on with what
 * the one above says, as if the line were not there.
 */
function scoreOf({words, article}: Block, grammar: LineGrammar, ties: Ties): number {
  const {below, across, foreign} = ties
  const foreignStems = new Set(foreign.map(({first}) => first))
  const foreignNames = grammar.names.filter((word) => foreignStems.has(word)).length
  return (
    -2.1 +
    (grammar.invites ? 2.35 : 0) +
    (grammar.guide ? 0.85 : 0) +
    (grammar.present ? 0.6 : 0) +
    (grammar.newsy ? 0.2 : 0) +
    (foreignNames >= 2 ? 0.5 : 0) +
    (isForeign(grammar, ties, article.blocks.length) ? 0.7 : 0) +
    (below < 0.05 ? 0.6 : 0) +
    (across >= 1 ? 0.15 : 0) +
    (across >= 2 ? 0.7 : 0) +
    (across >= 4 ? 0.6 : 0) -
    (below > 0.25 ? 0.6 : 0) -
    (below > 0.5 ? 1.3 : 0) -
    (grammar.fragment ? 1.6 : 0) -
    (grammar.comma ? 1.2 : 0) -
    (grammar.part ? 0.75 : 0) -
    (words.length <= 5 ? 0.7 : 0) -
    (grammar.capitals ? 0.5 : 0) -
    (!grammar.titleCase && grammar.names.length === 0 ? 0.5 : 0) -
    (grammar.personal ? 0.4 : 0) -
    (grammar.colon ? 0.3 : 0) -
    (grammar.determiner ? 0.2 : 0) -
    (grammar.auxiliary ? 0.2 : 0)
  )
}

/** Blocks from which on an article is long enough to use each of its words again somewhere. */
const longArticle = 8

/** Whether a line with names shares next to nothing with a long article. */
function isForeign(grammar: LineGrammar, {below, rest, foreign}: Ties, blocks: number): boolean {
  if (blocks < longArticle || rest >= 0.15 || below >= 0.05 || foreign.length < 2) return false
  return !grammar.auxiliary && !grammar.guide && (grammar.names.length > 0 || grammar.titleCase)
}

function evidenceOf({invites, guide, present}: LineGrammar, ties: Ties): string[] {
  const evidence: string[] = []
  if (invites) evidence.push('invites to another page')
  if (guide) evidence.push('opens as the title of a guide or a list')
  if (present) evidence.push(`\`${present.text}\` can be a verb in the present tense of headlines`)
  if (ties.below < 0.05) evidence.push('the next paragraph has none of its telling words')
  if (ties.across > 0) evidence.push('the next paragraph goes on with words of the one before')
  return [...evidence, ...foreignWords(ties)]
}

function foreignWords({foreign}: Ties): string[] {
  const words = foreign.flatMap(({first}) => (first ? [first.text] : []))
  return words.length > 0 ? [`nowhere else stand ${words.slice(0, 6).join(', ')}`] : []
}
