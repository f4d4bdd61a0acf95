import {type Clue, weights} from './clue.ts'
import type {Sketch} from './sketch.ts'

const most = {words: 3, wordsOfHeadline: 25}
const fewestBelow = 3

/** A word or two above all else, over a line that is no paragraph: `Opinion`, `Harbour News`. The headline is longer. */
export function kickerClue(sketches: readonly Sketch[]): Clue | undefined {
  if (sketches.length <= fewestBelow) return undefined
  const [first, second] = sketches
  const {words, terminated} = first.block
  if (words.length === 0 || words.length > most.words || terminated || !words[0].capital) return undefined
  const below = second.shape.words
  if (second.shape.prose || below <= most.words || below > most.wordsOfHeadline) return undefined
  // A line that was broken in mid-sentence goes on below.
  if (second.block.words[0].casing === 'lower') return undefined
  return {kind: 'navigation', weight: weights.kicker, reason: 'a word or two above the headline'}
}
