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

interface Table {
  /** The place of each stem. */
  readonly ids: ReadonlyMap<string, number>
  /** The weight of the stem at each place. */
  readonly weights: Float32Array
}

let known: Table | undefined

/** How many stems the table has: one more than the last id. */
export function knownStemCount(): number {
  return read().ids.size
}

/**
 * How much a {@link stem} tells of what a story is about, in bits: near 0 for `said`, which any story may
 * hold, {@link rareWeight} for one that hardly any does.
 */
export function stemWeight(stem: string): number {
  const {ids, weights} = read()
  const id = ids.get(stem)
  return id === undefined ? rareWeight : weights[id]!
}

/** What the table says of a stem. */
export function knownStem(stem: string): KnownStem | undefined {
  const {ids, weights} = read()
  const id = ids.get(stem)
  return id === undefined ? undefined : {stem, id, weight: weights[id]!}
}

/** The weight of a word, whatever its ending. */
export function wordWeight(key: string): number {
  return stemWeight(stem(key))
}

function read(): Table {
  known ??= decode(wordWeightTable)
  return known
}

// Read at every start: a plain list is split by the engine, where any coding would be undone sign by sign.
function decode(table: string): Table {
  const ids = new Map<string, number>()
  const weights: number[] = []
  table
    .trim()
    .replaceAll('\n', ' ')
    .split('|')
    .forEach((stems, half) => {
      if (stems === '') return
      for (const stem of stems.split(' ')) {
        ids.set(stem, weights.length)
        weights.push(half / 2)
      }
    })
  return {ids, weights: Float32Array.from(weights)}
}
