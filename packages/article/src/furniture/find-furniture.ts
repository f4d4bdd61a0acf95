import {newsroomNotes} from '@lint-news/lexicon'
import type {Article} from '../article.ts'
import type {Block, RoleFinding} from '../block.ts'
import {type Clue, thresholds, weights} from './clue.ts'
import {type LineClues, lineClues} from './line-clues.ts'
import {type Shape, shapeOf} from './shape.ts'
import {storyBounds} from './story-bounds.ts'
import {threadAt} from './thread.ts'

/** A block on its way through the two passes. */
export interface Sketch extends LineClues {
  readonly block: Block
  readonly shape: Shape
  /** The weight of its own words alone. */
  readonly own: number
}

/**
 * Finds what belongs to the page and not to the story, in two passes: what each block says of itself, then what its
 * place and its neighbours add. Answers in the order of the blocks.
 */
export function findFurniture(article: Article): ReadonlyArray<RoleFinding | undefined> {
  const sketches = article.blocks.map(sketchOf)
  const places = placeClues(sketches)
  return sketches.map((sketch, index) => judge([...sketch.clues, ...places[index]]))
}

function sketchOf(block: Block): Sketch {
  const found = lineClues(block)
  return {...found, block, shape: shapeOf(block), own: sum(found.clues)}
}

function sum(clues: readonly Clue[]): number {
  let total = 0
  for (const {weight} of clues) total += weight
  return total
}

function judge(clues: readonly Clue[]): RoleFinding | undefined {
  const total = sum(clues)
  if (total < thresholds.likely) return undefined
  let strongest = clues[0]
  for (const clue of clues) if (clue.weight > strongest.weight) strongest = clue
  return {
    role: 'furniture',
    evidence: clues.map(({reason}) => reason),
    furniture: strongest.kind,
    confidence: total >= thresholds.sure ? 'sure' : 'likely'
  }
}

/** What the place of each block adds. */
function placeClues(sketches: readonly Sketch[]): ReadonlyArray<readonly Clue[]> {
  const added: Clue[][] = sketches.map(() => [])
  if (sketches.every(({own}) => own === 0)) return added
  const {opens, closes, end} = storyBounds(sketches)
  const thread = threadAt(sketches)

  sketches.forEach((sketch, index) => {
    if (thread && index >= thread.from && index <= thread.to) {
      added[index].push({
        kind: 'comments',
        weight: weights.thread,
        reason: `among ${thread.signatures} readers’ comments`
      })
    } else if (sketch.own > 0 && sketch.line?.tier !== 'contextual' && (index < opens || index > closes)) {
      added[index].push({
        kind: sketch.clues[0].kind,
        weight: weights.outsideStory,
        reason: index < opens ? 'before the story begins' : 'after the story ends'
      })
    }
  })
  addLists(sketches, added, closes)
  if (end !== undefined) addTail(sketches, added, end)
  addHeaps(sketches, added)
  return added
}

const longestList = 40

/** Titles under a heading such as `Related Articles`. */
function addLists(sketches: readonly Sketch[], added: Clue[][], closes: number): void {
  for (let at = 0; at < sketches.length; at++) {
    const {line, block, own} = sketches[at]
    if (!line?.opensList || line.kind === 'comments') continue
    const sure = line.tier === 'certain' || at > closes
    if (!sure && own + sum(added[at]) < thresholds.sure) continue
    let last = at
    while (last + 1 < sketches.length && last - at < longestList && belongsToList(sketches[last + 1])) last++
    for (let item = at + 1; item <= last; item++) {
      if (sketches[item].line?.opensList) break
      added[item].push({kind: line.kind, weight: weights.list, reason: `in the list under “${block.text}”`})
    }
  }
}

function belongsToList({shape, block}: Sketch): boolean {
  return !shape.prose && shape.words <= 30 && !block.terminated
}

/** Short lines among furniture. */
function addHeaps(sketches: readonly Sketch[], added: Clue[][]): void {
  for (let from = 0; from < sketches.length; from++) {
    if (!mayHeap(sketches[from])) continue
    let to = from
    while (to + 1 < sketches.length && mayHeap(sketches[to + 1])) to++
    const run = sketches.slice(from, to + 1)
    const known = run.filter((sketch, i) => sketch.own + sum(added[from + i]) >= 2 || sketch.own >= 1).length
    const sure = run.filter(({own}) => own >= thresholds.sure).length
    run.forEach((sketch, i) => {
      const index = from + i
      const kind = sketch.clues[0]?.kind ?? 'navigation'
      if (run.length >= 4 && sure >= 1 && known * 2 >= run.length) {
        added[index].push({
          kind,
          weight: weights.heap,
          reason: `among ${run.length} short lines, ${known} of them furniture`
        })
      } else if (sketch.own > 0 && sketch.own < thresholds.sure) {
        for (const next of [sketches[index - 1], sketches[index + 1]]) {
          if (next && next.own >= thresholds.sure) {
            added[index].push({
              kind,
              weight: weights.besideFurniture,
              reason: `beside “${next.block.text.slice(0, 40)}”`
            })
          }
        }
      }
    })
    from = to
  }
}

/** What follows the end of the story, where titles and furniture make up most of it. */
function addTail(sketches: readonly Sketch[], added: Clue[][], end: number): void {
  const tail = sketches.slice(end + 1)
  const page = tail.filter(({shape, own}) => own > 0 || shape.title).length
  if (tail.length < 3 || page * 5 < tail.length * 3) return
  tail.forEach(({clues, block}, i) => {
    if (newsroomNotes.test(block.text)) return
    added[end + 1 + i].push({
      kind: clues[0]?.kind ?? 'teaser',
      weight: weights.afterEnd,
      reason: `after “${sketches[end].block.text}”, where ${page} of ${tail.length} lines are titles or furniture`
    })
  })
}

function mayHeap({shape, block}: Sketch): boolean {
  return !shape.prose && shape.words <= 20 && !(block.terminated && shape.words > 3)
}
