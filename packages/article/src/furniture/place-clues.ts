import {newsroomNotes} from '@lint-news/lexicon'
import {type Clue, thresholds, weightOf, weights} from './clue.ts'
import {addCrowds} from './crowds.ts'
import {kickerClue} from './kicker.ts'
import {addRuns} from './runs.ts'
import {isNumbered} from './shape.ts'
import type {Sketch} from './sketch.ts'
import {type StoryBounds, storyBounds} from './story-bounds.ts'
import {threadOf} from './thread.ts'

/** The clues that a block got from its place, by its index: most get none. */
type Added = Array<Clue[] | undefined>

function add(added: Added, index: number, clue: Clue): void {
  const known = added[index]
  if (known) known.push(clue)
  else added[index] = [clue]
}

/** What the place of each block adds: outside the story, under a heading, after its end, among other furniture. */
export function placeClues(sketches: readonly Sketch[]): Added {
  const added: Added = []
  addThread(sketches, added)
  // Articles without furniture need none.
  let found: StoryBounds | undefined
  const bounds = (): StoryBounds => (found ??= storyBounds(sketches))
  addRuns(sketches, bounds, (index, clue) => add(added, index, clue))
  const kicker = kickerClue(sketches)
  if (kicker) add(added, 0, kicker)
  if (sketches.every(({own}) => own === 0)) return added
  addOutside(sketches, added, bounds())
  addLists(sketches, added, bounds())
  addTail(sketches, added, bounds())
  addHeaps(sketches, added, bounds())
  return added
}

function addThread(sketches: readonly Sketch[], added: Added): void {
  const thread = threadOf(sketches)
  if (!thread) return
  const {from, to, count, weight} = thread
  for (let at = from; at <= to; at++) {
    add(added, at, {kind: 'comments', weight, reason: `among ${count} readers’ comments`})
  }
}

function addOutside(sketches: readonly Sketch[], added: Added, {opens, closes}: StoryBounds): void {
  sketches.forEach(({own, line, clues}, index) => {
    if (own === 0 || line?.tier === 'contextual' || (index >= opens && index <= closes)) return
    const reason = index < opens ? 'before the story begins' : 'after the story ends'
    add(added, index, {kind: clues[0].kind, weight: weights.outsideStory, reason})
  })
}

const longestList = 40
const mostItemWords = 30

/** Titles under a heading such as `Related Articles`. */
function addLists(sketches: readonly Sketch[], added: Added, {closes}: StoryBounds): void {
  sketches.forEach(({line, block, own}, at) => {
    if (!line?.opensList || line.kind === 'comments') return
    if (line.tier !== 'certain' && at <= closes && own + weightOf(added[at] ?? []) < thresholds.sure) return
    const end = Math.min(sketches.length, at + 1 + longestList)
    for (let item = at + 1; item < end && isListed(sketches[item]); item++) {
      add(added, item, {kind: line.kind, weight: weights.list, reason: `in the list under “${block.text}”`})
    }
  })
}

function isListed({shape, block, line}: Sketch): boolean {
  return !line?.opensList && !shape.prose && shape.words <= mostItemWords && !block.terminated
}

const fewestInTail = 3
const mostNoteLength = 400

/** What follows the end of the story, where titles and furniture make up at least three fifths of it. */
function addTail(sketches: readonly Sketch[], added: Added, {end}: StoryBounds): void {
  if (end === undefined) return
  const tail = sketches.slice(end + 1)
  const page = tail.filter(({shape, own}) => own > 0 || shape.title).length
  if (tail.length < fewestInTail || page * 5 < tail.length * 3) return
  const reason = `after “${sketches[end].block.text}”, where ${page} of ${tail.length} lines are titles or furniture`
  tail.forEach(({clues, block}, i) => {
    const isQuotation = block.terminated && block.quotations[0]?.start === block.start
    if (isQuotation || (block.end - block.start <= mostNoteLength && newsroomNotes.test(block.text))) return
    add(added, end + 1 + i, {kind: clues[0]?.kind ?? 'teaser', weight: weights.afterEnd, reason})
  })
}

const heap = {reach: 4, fewestLines: 4, fewestKnown: 4}
const most = {words: 20, wordsOfSentence: 3}

/** Short lines among furniture. */
function addHeaps(sketches: readonly Sketch[], added: Added, {opens}: StoryBounds): void {
  const known = sketches.map(
    ({line, own}, index) =>
      line !== undefined || own >= thresholds.likely || weightOf(added[index] ?? []) >= weights.list
  )
  sketches.forEach((sketch, index) => {
    if (!isShort(sketch)) return
    let from = index
    let to = index
    while (from > 0 && index - from < heap.reach && isShort(sketches[from - 1])) from--
    while (to + 1 < sketches.length && to - index < heap.reach && isShort(sketches[to + 1])) to++
    let lines = 0
    let furniture = 0
    let sure = false
    for (let at = from; at <= to; at++) {
      if (at === index) continue
      lines++
      if (known[at]) furniture++
      if (sketches[at].own >= thresholds.sure) sure = true
    }
    const kind = sketch.clues[0]?.kind ?? 'navigation'
    const many = lines >= heap.fewestLines - 1 && furniture * 2 >= lines && (sure || furniture >= heap.fewestKnown)
    if (many && (sketch.own > 0 || !(sketch.block.terminated || mayHead(sketch, index < opens)))) {
      add(added, index, {
        kind,
        weight: weights.heap,
        reason: `${furniture} of the ${lines} short lines around it are furniture`
      })
    } else if (sketch.own > 0 && sketch.own < thresholds.sure) {
      for (const next of [sketches[index - 1], sketches[index + 1]]) {
        if (next && next.own >= thresholds.sure) {
          add(added, index, {kind, weight: weights.besideFurniture, reason: `beside “${next.block.text}”`})
        }
      }
    }
  })
  addCrowds(
    sketches,
    (at) => known[at] || weightOf(added[at] ?? []) >= weights.heap,
    (at) => sketches[at].own + weightOf(added[at] ?? []),
    (at, clue) => add(added, at, clue)
  )
}

const fewestWordsOfHeadline = 5

/** The story’s own headline among the buttons above the story, and the heading of an item: `4. Sell the ferry`. */
function mayHead({shape, block}: Sketch, isAbove: boolean): boolean {
  return (isAbove && shape.title && shape.words >= fewestWordsOfHeadline) || isNumbered(block)
}

function isShort({shape, block}: Sketch): boolean {
  return shape.words <= most.words && !shape.prose && !(block.terminated && shape.words > most.wordsOfSentence)
}
