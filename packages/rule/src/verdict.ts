import type {Article} from '@lint-news/article'
import type {Finding} from './finding.ts'

/**
 * What an article is good for: `clean` as it is, `repairable` by safe fixes alone, `spun` by a rewriting machine, `stitched` of
 * several stories, or to `discard`, being more furniture than story.
 */
export type VerdictName = 'clean' | 'repairable' | 'spun' | 'stitched' | 'discard'

/** The verdict with the findings that made it. */
export interface Verdict {
  readonly name: VerdictName
  readonly findings: readonly Finding[]
}

/** Judges an article by its findings. */
export function verdictOf(_article: Article, findings: readonly Finding[]): Verdict {
  const grave = findings.filter(({severity}) => severity !== 'info')
  return {name: grave.length === 0 ? 'clean' : 'repairable', findings: grave}
}
