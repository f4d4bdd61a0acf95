import {topicStem} from './topic-stem.ts'
import {wordWeightTable} from './word-weight-table.ts'

/** The weight of a word that nobody counted. */
export const rareWeight = 9

const signs = '!#%&()*+'
let weights: Map<string, number> | undefined

/**
 * How much a stem of {@link topicStem} tells of what a story is about, in bits: near 0 for `said`, which any story may
 * hold, {@link rareWeight} for one that hardly any does.
 */
export function stemWeight(stem: string): number {
  weights ??= decode(wordWeightTable)
  return weights.get(stem) ?? rareWeight
}

/** The weight of a word, whatever its ending. */
export function wordWeight(key: string): number {
  return stemWeight(topicStem(key))
}

/** Undoes front coding: `Avot5Ee6` is vot (5 half bits), vote (6); a capital says how many letters to keep. */
function decode(table: string): Map<string, number> {
  const decoded = new Map<string, number>()
  let stem = ''
  let from = 0
  let kept = 0
  for (let at = 0; at < table.length; at++) {
    const code = table.charCodeAt(at)
    if (code >= 97 || code <= 32) continue
    if (code >= 65) {
      kept = code - 65
      from = at + 1
      continue
    }
    stem = stem.slice(0, kept) + table.slice(from, at).replace('\n', '')
    const sign = code >= 48 ? code - 48 : 10 + signs.indexOf(table[at]!)
    decoded.set(stem, sign / 2)
  }
  return decoded
}
