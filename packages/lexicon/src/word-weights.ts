import {stem} from './nouns.ts'
import {wordWeightTable} from './word-weight-table.ts'

/** The weight of a word that nobody counted. */
export const rareWeight = 9

/** A stem of the table. */
export interface KnownStem {
  readonly stem: string
  /** The place in the table, from 0. */
  readonly id: number
  readonly weight: number
}

const signs = '!#%&()*+'
let known: Map<string, KnownStem> | undefined

/** How many stems the table has: one more than the last id. */
export function knownStemCount(): number {
  return read().size
}

/**
 * How much a {@link stem} tells of what a story is about, in bits: near 0 for `said`, which any story may
 * hold, {@link rareWeight} for one that hardly any does.
 */
export function stemWeight(stem: string): number {
  return read().get(stem)?.weight ?? rareWeight
}

/** What the table says of a stem. */
export function knownStem(stem: string): KnownStem | undefined {
  return read().get(stem)
}

/** The weight of a word, whatever its ending. */
export function wordWeight(key: string): number {
  return stemWeight(stem(key))
}

function read(): ReadonlyMap<string, KnownStem> {
  known ??= decode(wordWeightTable)
  return known
}

/** Undoes front coding: `Avot5Ee6` is vot (5 half bits), vote (6); a capital says how many letters to keep. */
function decode(table: string): Map<string, KnownStem> {
  const decoded = new Map<string, KnownStem>()
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
    decoded.set(stem, {stem, id: decoded.size, weight: sign / 2})
  }
  return decoded
}
