import {newsroomNotes} from '@lint-news/lexicon'
import type {Block} from '../block.ts'
import {finiteVerbOf} from '../roles/finite-verb.ts'
import {isTitleCase} from '../roles/headline.ts'
import {type Clue, weights} from './clue.ts'
import type {Sketch} from './sketch.ts'
import type {StoryBounds} from './story-bounds.ts'

/** Lines in a row, none of which ends as a sentence does. */
interface Run {
  readonly from: number
  readonly to: number
}

type Add = (index: number, clue: Clue) => void

const fewest = {
  items: 3,
  titleWords: 4,
  menu: 5,
  pairs: 3,
  under: 2,
  cut: 3,
  repeats: 3,
  shouted: 2,
  shoutedWords: 6
}
const most = {
  itemWords: 25,
  titleWords: 20,
  menuWords: 4,
  kickerWords: 4,
  labelWords: 2,
  headingWords: 8,
  repeatedLength: 60
}
const least = {titles: 0.66, verbs: 0.5, titleCase: 0.75, entries: 0.75}
const fewestCutWords = 6

/** What lines in a row show that no one of them does: titles and menus without a heading, teasers that are cut off. */
export function addRuns(sketches: readonly Sketch[], bounds: () => StoryBounds, add: Add): void {
  const runs: Run[] = []
  const shouted: number[] = []
  let from = -1
  let items = 0
  let cut = 0
  const closeRun = (end: number): void => {
    if (from >= 0 && end - from > 1) runs.push({from, to: end - 1})
    from = -1
  }
  sketches.forEach((sketch, at) => {
    cut = isCutOff(sketch) ? cut + 1 : closeCut(at, cut, add)
    if (!isItem(sketch)) {
      closeRun(at)
      return
    }
    items++
    if (from < 0) from = at
    if (isShouted(sketch)) shouted.push(at)
  })
  closeCut(sketches.length, cut, add)
  closeRun(sketches.length)
  for (const run of runs) judgeRun(sketches, run, bounds(), add)
  if (shouted.length >= fewest.shouted) addShouted(shouted, bounds(), add)
  if (items >= fewest.repeats) addRepeated(sketches, add)
}

/** A line without a stop that may be a title, a button or an entry of a menu. */
function isItem({block, shape}: Sketch): boolean {
  return shape.words > 0 && shape.words <= most.itemWords && !block.terminated && !shape.prose
}

function judgeRun(sketches: readonly Sketch[], run: Run, {opens, closes}: StoryBounds, add: Add): void {
  const {from, to} = run
  const count = to - from + 1
  const heading = sketches[from - 1]
  if (heading && headsTitles(heading) && count >= fewest.under) {
    addUnder(sketches, from - 1, to, add)
    return
  }
  if (count < fewest.items) return
  const pairs = kickersIn(sketches, run)
  if (pairs >= fewest.pairs) {
    const reason = `one of ${pairs} titles in a row, each under a few words in capitals`
    addTo(sketches, run, add, {kind: 'teaser', weight: weights.list, reason})
    return
  }
  // What a colon announces is the story’s own list.
  if (heading?.block.article.text[heading.block.end - 1] === ':' || isBroken(sketches, run)) return
  const place = from > closes ? 'after' : to < opens ? 'before' : undefined
  if (!place) return
  // A card of facts mixes long and short lines: `STAFF`, `Tickets at the quay from 8 in the morning on Tuesdays`.
  if (
    place === 'after' &&
    shareOf(sketches, run, mayBeTitle) >= least.titles &&
    (shareOf(sketches, run, saysWhatHappens) >= least.verbs || shareOf(sketches, run, isInTitleCase) >= least.titleCase)
  ) {
    const reason = `one of ${count} titles in a row after the story`
    addTo(sketches, run, add, {kind: 'teaser', weight: weights.tailRun, reason})
  } else if (count >= fewest.menu && shareOf(sketches, run, mayBeEntry) >= least.entries) {
    const reason = `one of ${count} short lines in a row ${place} the story`
    addTo(sketches, run, add, {kind: 'navigation', weight: weights.headRun, reason})
  }
}

function addTo(sketches: readonly Sketch[], {from, to}: Run, add: Add, clue: Clue): void {
  for (let at = from; at <= to; at++) {
    if (!newsroomNotes.test(sketches[at].block.text)) add(at, clue)
  }
}

const listOpenings: ReadonlySet<string> = new Set('also more other read recommended related see top watch'.split(' '))

const headings: ReadonlySet<string> = new Set(['label', 'promo', 'teaser'])

/** `More about the ferry:`, `Also see:`, `Read more:` */
function headsTitles({block, shape, line}: Sketch): boolean {
  if (line) return headings.has(line.kind) && block.article.text[block.end - 1] === ':'
  if (shape.words < 2 || shape.words > most.headingWords) return false
  // `More information:` heads what the story rests on.
  if (block.article.text[block.end - 1] !== ':' || block.words[1].key === 'information') return false
  return listOpenings.has(block.words[0].key)
}

function addUnder(sketches: readonly Sketch[], heading: number, to: number, add: Add): void {
  const {block} = sketches[heading]
  for (let at = heading + 1; at <= to; at++) if (!isTitle(sketches[at])) return
  add(heading, {kind: 'teaser', weight: weights.list, reason: `heads ${to - heading} titles`})
  for (let at = heading + 1; at <= to; at++) {
    add(at, {kind: 'teaser', weight: weights.list, reason: `in the list under “${block.text}”`})
  }
}

function isTitle({shape, block}: Sketch): boolean {
  return shape.title && shape.words >= fewest.titleWords && block.quotations[0]?.start !== block.start
}

/** How many times a title stands under a few words in capitals: `FERRY GOOD` over `Harbour board buys a third ferry`. */
function kickersIn(sketches: readonly Sketch[], {from, to}: Run): number {
  let pairs = 0
  for (let at = from; at < to; at++) {
    if (isKicker(sketches[at].block) && sketches[at + 1].shape.words > most.kickerWords) pairs++
  }
  return pairs
}

function isKicker({words}: Block): boolean {
  return words.length <= most.kickerWords && words.every(({casing}) => casing === 'upper' || casing === 'none')
}

const label = /^[^:]{1,24}:\s/
const fact =
  /^\W*(?:who|what|when|where|why|how|tickets?|dates?|times?|hours|venue|place|price|cost|admission|rsvp|contact|info|information|address|phone|director|cast|starring|rated|rating|genre|next|radio|tv|online|sources?)\b[^:]{0,12}:/i
const address = /https?:|www\.|@|\d{3}/
const digit = /\d/
const capital = /^[^\p{L}]*(?:\p{Lu}|i\p{Lu})/u

/** A title of another story: not `When: Saturday at eight`, not a score or an address. */
function mayBeTitle(sketch: Sketch): boolean {
  const {shape, block} = sketch
  const {text} = block
  if (shape.words < fewest.titleWords || shape.words > most.titleWords || address.test(text)) return false
  return !label.test(text) || (isInTitleCase(sketch) && !fact.test(text))
}

/** `Harbour board buys a third ferry`: facts on the story stand without verbs and with numbers. */
function saysWhatHappens({block}: Sketch): boolean {
  return !digit.test(block.text) && finiteVerbOf(block.words) !== undefined
}

/** An entry of a menu. */
function mayBeEntry({shape, block}: Sketch): boolean {
  return shape.words <= most.menuWords && !digit.test(block.text)
}

/** `The Last Ferries of the Northern Coast`: facts on the story are written as sentences are, but for names. */
function isInTitleCase({block}: Sketch): boolean {
  return !digit.test(block.text) && isTitleCase(block)
}

function shareOf(sketches: readonly Sketch[], {from, to}: Run, has: (sketch: Sketch) => boolean): number {
  let count = 0
  for (let at = from; at <= to; at++) if (has(sketches[at])) count++
  return count / (to - from + 1)
}

const opensLine = /^[^\p{L})\],;]*\p{Lu}|^[^\p{L})\],;]*$/u

/** Lines that were broken in mid-sentence. */
function isBroken(sketches: readonly Sketch[], {from, to}: Run): boolean {
  for (let at = from; at <= to; at++) if (!capital.test(sketches[at].block.text)) return true
  return false
}

/** Says of paragraphs in a row, if they are enough, that they break off: `The harbour board on Monday said that the ferry...` */
function closeCut(end: number, count: number, add: Add): 0 {
  if (count < fewest.cut) return 0
  const reason = `one of ${count} paragraphs in a row that break off`
  for (let at = end - count; at < end; at++) add(at, {kind: 'teaser', weight: weights.list, reason})
  return 0
}

function isCutOff({block, shape}: Sketch): boolean {
  const {article, end} = block
  const last = article.text[end - 1]
  if (last !== '…' && !(last === '.' && article.text[end - 2] === '.' && article.text[end - 3] === '.')) return false
  return shape.words >= fewestCutWords && block.quotations[0]?.start !== block.start
}

/** `What they say of her` over each part of a list of portraits, or a piece of a sentence that was broken around a link. */
function headsProse(sketches: readonly Sketch[], index: number): boolean {
  const previous = sketches[index - 1]
  const next = sketches[index + 1]
  if (previous && !previous.block.terminated && previous.shape.words > most.titleWords / 2) return true
  if (!next) return false
  return (next.shape.prose && sketches[index].shape.words > most.labelWords) || !opensLine.test(next.block.text)
}

/** Links between paragraphs, written as titles in capitals: `HARBOUR BOARD SUES OWNER OF LAST FERRY`. */
function addShouted(capitals: readonly number[], {opens, closes}: StoryBounds, add: Add): void {
  const shouted = capitals.filter((at) => at > opens)
  // One alone may be an orphan; capitals that head paragraphs all along are the story’s own.
  if (shouted.length < fewest.shouted || shouted.length * 2 > closes - opens) return
  const reason = `one of ${shouted.length} titles in capitals`
  for (const at of shouted) add(at, {kind: 'teaser', weight: weights.list, reason})
}

function isShouted({block, shape}: Sketch): boolean {
  const {words} = block
  if (shape.words < fewest.shoutedWords || words[0].casing !== 'upper' || words[1].casing === 'lower') return false
  return words.every(({casing}) => casing === 'upper' || casing === 'none') && finiteVerbOf(words) !== undefined
}

/** A line that stands in the text over and over: a button, the label of a widget. */
function addRepeated(sketches: readonly Sketch[], add: Add): void {
  const places = new Map<string, number[]>()
  sketches.forEach((sketch, index) => {
    const {block} = sketch
    if (!isItem(sketch) || block.end - block.start > most.repeatedLength) return
    const known = places.get(block.text)
    if (known) known.push(index)
    else places.set(block.text, [index])
  })
  for (const indices of places.values()) {
    if (indices.length < fewest.repeats) continue
    if (indices.filter((index) => headsProse(sketches, index)).length * 2 >= indices.length) continue
    const reason = `stands ${indices.length} times in the text`
    for (const index of indices)
      add(index, {kind: sketches[index].clues[0]?.kind ?? 'label', weight: weights.repeated, reason})
  }
}
