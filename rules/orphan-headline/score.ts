import type {Block} from '@lint-news/article'
import type {Layout} from './layout.ts'
import type {LineGrammar} from './line-grammar.ts'
import type {Ties} from './ties.ts'

/** What is known of a line between two paragraphs. */
export interface Signs {
  readonly block: Block
  readonly grammar: LineGrammar
  readonly ties: Ties
  readonly layout: Layout
}

/** Blocks from which on a text is an article, with a layout and words of its own, rather than a piece of one. */
export const leastOfArticle = 6

/**
 * How sure it is that a line in an article links to another story, as log odds: fitted by logistic regression on 137
 * lines, of which 77 were links, and rounded. Of 114 subheads and captions in professional news five reach 0 and one
 * 0.5. Of 500 titles that were put into such articles four in five reach 0, and of as many on the same matter three in four.
 */
export function scoreInArticle(signs: Signs): number {
  const {block, grammar, ties, layout} = signs
  const {words, next} = block
  const {below, rest, across} = ties
  const {capitals, titleCase, names} = grammar
  return (
    -0.35 +
    (grammar.invites ? 0.3 : 0) +
    (grammar.signs ? 0 : likenessToHeadline(signs)) +
    (grammar.verb ? 0.6 : 0) +
    (grammar.quotes ? 0.45 : 0) +
    // Sites that set links in capitals set whole headlines, and houses that set subheads so a few words.
    (capitals ? (words.length >= 7 ? 2.1 : -1.05) : 0) +
    (layout.lines <= 1 ? 1.25 : 0) +
    (layout.second === next ? 0.3 : 0) +
    (below < 0.05 ? 0.35 : 0) +
    (rest < 0.15 ? 0.5 : 0) +
    (across >= 2 ? 0.75 : 0) +
    // Who is quoted stands above the line, and a part of a story seldom opens so.
    (next && opensQuotation.test(next.text) ? 0.85 : 0) +
    (next && opensEndMatter.test(next.text) ? 1 : 0) -
    (layout.lines >= 4 ? 0.7 : 0) -
    (below > 0.25 ? 0.4 : 0) -
    (rest > 0.5 ? 1 : 0) -
    (!titleCase && !capitals && names.length === 0 ? 0.75 : 0) -
    (grammar.determiner ? 0.75 : 0) -
    (grammar.article ? 0.9 : 0) -
    (grammar.pronoun ? 0.85 : 0) -
    (grammar.guide ? 0.45 : 0) -
    (grammar.comma ? 0.35 : 0) -
    (words.length <= 4 ? 1.4 : 0) -
    (grammar.fragment ? 1.55 : 0)
  )
}

/** What headlines have more often than the subheads and captions of professional news: fitted on 900 titles and 150 such lines. */
function likenessToHeadline({block: {words}, grammar: {titleCase, acts, sequel}}: Signs): number {
  const {length} = words
  return (
    // Subheads are short, and captions long.
    (length >= 8 && length <= 16 ? 0.5 : 0) +
    (titleCase && length >= 8 ? 0.5 : 0) +
    (acts ? 0.6 : 0) +
    (sequel ? 0.3 : 0)
  )
}

const opensQuotation = /^["“]/

/** What stands under a story has no head: links stand above it. */
const opensEndMatter =
  /^(?:(?:additional )?reporting by|citation:|clarification:|correction:|editor['’]s note|journal reference|more information:|provided by|source:|this (?:article|report|story) (?:has been|is|originally|was)|update:)/i

/** The score from which a line in a piece of an article is taken for a link: between two steps of 0.05. */
export const leastInPiece = -0.82

/**
 * The same for a line in a piece of an article, fitted on 614 lines, of which 73 were links, and on 160 lines out of
 * professional news: mostly it tells that the paragraph below goes on with what the one above says, as if the line were
 * not there. Of 780 other lines one in fifty reaches `leastInPiece`, and nearly every second link to another story.
 */
export function scoreInPiece({block: {article, words, next}, grammar, ties}: Signs): number {
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
    (below < 0.05 ? 0.6 : 0) +
    (across >= 1 ? 0.15 : 0) +
    (across >= 2 ? 0.7 : 0) +
    (across >= 4 ? 0.6 : 0) +
    (grammar.capitals ? (words.length >= 8 ? 1.5 : -0.5) : 0) +
    // Parts of a guide have heads more often than parts of a report.
    (article.words.some(({key}) => reporting.has(key)) ? 0.35 : 0) +
    (next && opensQuotation.test(next.text) ? 0.5 : 0) +
    (next && opensEndMatter.test(next.text) ? 1 : 0) -
    (grammar.titleCase && !grammar.present && !grammar.invites ? 0.2 : 0) -
    (below > 0.25 ? 0.6 : 0) -
    (below > 0.5 ? 1.3 : 0) -
    (grammar.fragment ? 1.6 : 0) -
    (grammar.comma ? 1.2 : 0) -
    (grammar.part ? 0.75 : 0) -
    (words.length <= 5 ? 0.7 : 0) -
    (!grammar.titleCase && grammar.names.length === 0 ? 0.5 : 0) -
    (grammar.personal ? 0.4 : 0) -
    (grammar.quoted ? 1 : 0) -
    (grammar.colon ? 0.3 : 0) -
    (grammar.determiner ? 0.2 : 0) -
    (grammar.auxiliary ? 0.2 : 0)
  )
}

// Forms of what reports are full of, and guides are not.
const reporting: ReadonlySet<string> = new Set(['said', 'says', 'told'])
