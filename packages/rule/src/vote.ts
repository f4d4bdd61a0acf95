import type {Cue, Finding} from './finding.ts'

/** How many kinds of sign carry a vote. One alone was met in 24 of 49,575 professional articles, two of a kind each in none. */
const majority = 2

/** The findings that speak for one of the cues, if they are of enough kinds to carry the vote; none otherwise. */
export function vote(cues: readonly Cue[], findings: readonly Finding[]): readonly Finding[] {
  const voices = findings.filter((finding) => finding.cues.some((cue) => cues.includes(cue)))
  return kindsOf(voices).size >= majority ? voices : []
}

/**
 * Raises what is a mere hint alone: where a text shows two kinds of sign that a machine rewrote it, the hints among them become
 * warnings, and where it shows three, errors. Rules that a user has graded keep their grade.
 */
export function raise(findings: readonly Finding[], graded: ReadonlySet<string>): readonly Finding[] {
  const voices = vote(['spun'], findings)
  if (voices.length === 0) return findings
  const kinds = kindsOf(voices).size
  const severity = kinds > majority ? 'error' : 'warning'
  const rising = new Set(voices.filter((finding) => finding.severity === 'info' && !graded.has(finding.ruleId)))
  return findings.map((finding) =>
    rising.has(finding)
      ? {...finding, severity, evidence: [...finding.evidence, `the text shows ${kinds} kinds of rewriting`]}
      : finding
  )
}

/** Weak signs have no vote. */
function kindsOf(voices: readonly Finding[]): ReadonlySet<string> {
  return new Set(voices.filter(({weak}) => !weak).map(({kind}) => kind))
}
