import {type FixKind, type Repair, repair} from '@lint-news/rule'
import {InputError} from '../input/input-error.ts'
import type {LintedSource, LintSource} from '../lint-source.ts'

/** Fixes a source until nothing is left to fix. An article that nothing would be left of stays. */
export function repairSource(
  source: string,
  before: LintedSource,
  lintSource: LintSource,
  kinds: readonly FixKind[]
): Repair & {readonly linted: LintedSource} {
  let last = {source, linted: before}
  const lintOnce = (text: string): LintedSource => {
    if (text !== last.source) last = {source: text, linted: lintSource(text)}
    return last.linted
  }
  try {
    const repaired = repair(source, (text) => lintOnce(text).findings, kinds)
    if (repaired.text.trim() !== '') return {...repaired, linted: lintOnce(repaired.text)}
  } catch (error) {
    if (!(error instanceof InputError)) throw error
  }
  return {text: source, applied: new Map(), kept: [{from: 0, to: 0, length: source.length}], linted: before}
}
