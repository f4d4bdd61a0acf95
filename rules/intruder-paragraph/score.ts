import type {Run} from '@lint-news/article'

/**
 * How sure it is that a run is foreign, as log odds: fitted by logistic regression on 15,000 paragraphs, of which 370
 * were foreign, and rounded.
 */
export function scoreOf(
  {fit, theme, ties, telling}: Run,
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
