import type {Article, Span} from '@lint-news/article'
import type {Finding} from './finding.ts'
import {vote} from './vote.ts'

/**
 * What an article is good for: `clean` as it is; `repairable`, since what is wrong can be mended where it stands; `spun` by a
 * rewriting machine; `stitched` of several stories; or to `discard`, being more furniture than story, or not in
 * English.
 */
export type VerdictName = 'clean' | 'repairable' | 'spun' | 'stitched' | 'discard'

/** The verdict with the findings that made it. */
export interface Verdict {
  readonly name: VerdictName
  /** Whether safe fixes alone clear the article of errors and warnings; without it somebody has to look. */
  readonly safe: boolean
  /**
   * How much of the article is sound, from 0 to 1: the share of its words in sentences without a finding. A warning takes half of
   * its sentences' words, an error all of them, a hint none.
   */
  readonly quality: number
  readonly findings: readonly Finding[]
}

/** The share of words under deletions beyond which an article is not worth repair, as in NeMo Curator's filter of boilerplate. */
const mostDeleted = 0.4

/** Judges an article by its findings, which are in order of place. */
export function verdictOf(article: Article, findings: readonly Finding[]): Verdict {
  const grave = findings.filter(({severity}) => severity !== 'info')
  const deleting = grave.filter(({expected}) => expected?.[0] === '')
  const verdict = (name: VerdictName, makers: readonly Finding[]): Verdict => ({
    name,
    safe: grave.every(({fix}) => fix === 'safe'),
    quality: qualityOf(article, grave),
    findings: makers
  })
  if (wordsUnder(article, deleting) > mostDeleted * article.words.length) return verdict('discard', deleting)
  const spun = vote(['spun'], findings)
  if (spun.length > 0) return verdict('spun', spun)
  // Who rewrites by machine stitches too: one sign of each will do.
  const stitched = vote(['stitched', 'spun'], grave)
  if (stitched.length > 0) return verdict('stitched', stitched)
  return verdict(grave.length === 0 ? 'clean' : 'repairable', grave)
}

/** The quality of a verdict for readers, as `58 %`: rounded down, so that nothing that a finding touches is sound by 100 %. */
export function soundness({quality}: Pick<Verdict, 'quality'>): string {
  return `${Math.floor(quality * 100 + 1e-9)} %`
}

/** How many words stand under the spans, which are in order of their start and may overlap. */
function wordsUnder({words}: Article, spans: readonly Span[]): number {
  let count = 0
  let reached = 0
  for (const {start, end} of spans) {
    const from = Math.max(reached, firstAfter(words, start))
    const to = firstAfter(words, end)
    if (to > from) count += to - from
    reached = Math.max(reached, to)
  }
  return count
}

function qualityOf({sentences, words}: Article, grave: readonly Finding[]): number {
  if (words.length === 0) return 1
  const lost = new Map<number, number>()
  for (const {start, end, severity} of grave) {
    let index = Math.max(0, firstAfter(sentences, start + 1) - 1)
    for (; index < sentences.length && sentences[index].start < end; index++) {
      if (lost.get(index) !== 1) lost.set(index, severity === 'error' ? 1 : 0.5)
    }
  }
  let sound = words.length
  for (const [index, share] of lost) sound -= share * sentences[index].words.length
  return sound / words.length
}

/** The index of the first span that starts at an offset or after it. */
function firstAfter(spans: readonly Span[], offset: number): number {
  let from = 0
  let to = spans.length
  while (from < to) {
    const middle = (from + to) >> 1
    if (spans[middle].start < offset) from = middle + 1
    else to = middle
  }
  return from
}
