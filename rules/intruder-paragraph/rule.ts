import type {Article, Block, BlockCohesion, Topic} from '@lint-news/article'
import {quote, rule} from '@lint-news/rule'
import {headlineAbove} from './headline-above.ts'

export default rule({
  name: 'intruder-paragraph',
  about: 'Flags a paragraph that shares hardly a telling word with the rest of the article.',
  why: 'Scrapers and rewriting machines splice paragraphs of other stories in.',
  family: 'coherence',
  severity: 'warning',
  preset: 'recommended',
  fix: 'suggestion',
  cues: ['stitched'],
  options: {
    /** Articles of fewer paragraphs have no measure to hold one against. */
    leastParagraphs: 5
  },
  *check(article, {leastParagraphs}) {
    const {cohesion} = article
    if (cohesion.length < leastParagraphs) return
    const [lowest, next] = twoLowest(cohesion)

    for (let at = 1; at < cohesion.length; at++) {
      const paragraph = cohesion[at]!
      // Nothing but a clear outlier or a paragraph under a headline of its own can pass: spare the rest the sums.
      if (paragraph.fit > mostFit) continue
      const above = headlineAbove(paragraph.block)
      const margin = (paragraph.fit === lowest ? next : lowest) - paragraph.fit
      const score = scoreOf(paragraph, margin, cohesion.length, at === cohesion.length - 1, above !== undefined)
      if (score < leastInfo) continue
      const {block} = paragraph
      yield {
        at: block,
        reason: `Unexpected paragraph ${quote(opening(block))} with hardly a word of the rest, check that it belongs to this story`,
        evidence: evidenceOf(paragraph, margin, above),
        severity: score < leastWarning ? 'info' : 'warning',
        related: above ? [{at: above, reason: 'the headline above it'}] : undefined
      }
    }
  }
})

/** A paragraph that goes better with the article than this is never an intruder, whatever else speaks against it. */
const mostFit = 0.75

/** Of 529 professional articles one in a hundred reaches the first score, one in twenty the second. */
const leastWarning = 0.4
const leastInfo = -0.8

/**
 * How sure it is that a paragraph is foreign, as log odds: fitted by logistic regression on 15,000 paragraphs, of which
 * 370 were foreign, and rounded.
 */
function scoreOf(
  {fit, theme, ties, telling}: BlockCohesion,
  margin: number,
  paragraphs: number,
  isLast: boolean,
  underHeadline: boolean
): number {
  return (
    -1.5 -
    0.5 * fit +
    // Against the weakest of the others, for articles differ: a feature wanders more than a wire story.
    1.1 * Math.min(4, Math.max(-3, margin)) -
    0.5 * Math.min(10, theme) -
    0.15 * Math.min(10, ties) +
    // Long paragraphs tell more. In long articles some paragraph is always the odd one.
    Math.log(telling + 1) -
    1.4 * Math.log(paragraphs) +
    // Writers end on an anecdote or on what happens elsewhere.
    (isLast ? -2.5 : 0) +
    (underHeadline ? 4.5 : 0)
  )
}

function twoLowest(cohesion: Article['cohesion']): readonly [number, number] {
  let lowest = Number.POSITIVE_INFINITY
  let next = Number.POSITIVE_INFINITY
  for (const {fit} of cohesion) {
    if (fit < lowest) {
      next = lowest
      lowest = fit
    } else if (fit < next) next = fit
  }
  return [lowest, next]
}

/** The first words of a paragraph. */
function opening(block: Block): string {
  const last = block.words[Math.min(5, block.words.length - 1)]!
  return `${block.article.text.slice(block.start, last.end)}…`
}

function evidenceOf({topics, shared, theme, ties}: BlockCohesion, margin: number, above: Block | undefined): string[] {
  const common = new Set(shared)
  const foreign = topics.filter((topic) => !common.has(topic))
  const evidence = [
    `${shared.length} of ${topics.length} telling words stand elsewhere${listed(shared, ': ')}`,
    `nowhere else stand ${listed(foreign, '')}`
  ]
  if (theme === 0) evidence.push('it has no word of the title and none that runs through the article')
  if (ties === 0) evidence.push('it shares no telling word with the paragraphs before and after')
  if (margin > 0) evidence.push('no other paragraph goes as badly with the rest')
  if (above) evidence.push(`it stands right under ${quote(above.text)}`)
  return evidence
}

/** The heaviest topics, as written. */
function listed(topics: readonly Topic[], before: string): string {
  const heaviest = [...topics].sort((a, b) => b.weight - a.weight).slice(0, 5)
  return heaviest.length > 0 ? before + heaviest.map(({stem, first}) => first?.text ?? stem).join(', ') : ''
}
