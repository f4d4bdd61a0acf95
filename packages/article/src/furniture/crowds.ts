import {type Clue, thresholds, weights} from './clue.ts'
import {isNumbered} from './shape.ts'
import type {Sketch} from './sketch.ts'

type Add = (index: number, clue: Clue) => void

const fewest = {lines: 8, known: 3, knownWithoutSure: 6}
const least = 1 / 4
const most = {words: 20, wordsOfSentence: 6}

/**
 * Short lines in a long row, of which some are furniture all along: a form, a menu, a list of links. Where {@link addHeaps} asks
 * for half of the nearest, a quarter of so many will do.
 */
export function addCrowds(
  sketches: readonly Sketch[],
  isKnown: (index: number) => boolean,
  weightAt: (index: number) => number,
  add: Add
): void {
  let from = 0
  for (let at = 0; at <= sketches.length; at++) {
    if (at < sketches.length && isLine(sketches[at])) continue
    if (at - from >= fewest.lines) judge(sketches, from, at - 1, isKnown, weightAt, add)
    from = at + 1
  }
}

function judge(
  sketches: readonly Sketch[],
  from: number,
  to: number,
  isKnown: (index: number) => boolean,
  weightAt: (index: number) => number,
  add: Add
): void {
  const count = to - from + 1
  let known = 0
  let sure = false
  for (let at = from; at <= to; at++) {
    if (isKnown(at)) known++
    if (sketches[at].own >= thresholds.sure) sure = true
  }
  if (known < (sure ? fewest.known : fewest.knownWithoutSure) || known < count * least) return
  const reason = `${known} of ${count} short lines in a row are furniture`
  // What stands right above a paragraph may head it.
  const last = to === sketches.length - 1 ? to : to - 1
  for (let at = from; at <= last; at++) {
    if (weightAt(at) >= thresholds.likely || isStorys(sketches[at])) continue
    add(at, {kind: sketches[at].clues[0]?.kind ?? 'navigation', weight: weights.crowd, reason})
  }
}

/** A numbered heading, and what announces something. */
function isStorys({block}: Sketch): boolean {
  return block.article.text[block.end - 1] === ':' || isNumbered(block)
}

function isLine({shape, block}: Sketch): boolean {
  return shape.words <= most.words && !(block.terminated && shape.words > most.wordsOfSentence)
}
