import type {Article} from './article.ts'
import type {Block, RoleFinding} from './block.ts'
import {findFurniture} from './furniture/find-furniture.ts'
import {byline} from './roles/byline.ts'
import {caption} from './roles/caption.ts'
import {credit} from './roles/credit.ts'
import {crosshead} from './roles/crosshead.ts'
import {dateStamp} from './roles/date.ts'
import {deck} from './roles/deck.ts'
import type {RoleDetector, Surroundings} from './roles/detector.ts'
import {headline, titleLine} from './roles/headline.ts'
import {isTop} from './roles/is-top.ts'
import {longestLine} from './roles/line-shape.ts'
import {listItem} from './roles/list-item.ts'
import {markupHints} from './roles/markup-hint.ts'
import {pageLine} from './roles/page-line.ts'
import {question} from './roles/question.ts'

// The first that speaks wins: the surest come first. What is surely furniture comes after the title only, what the markup
// says before what the line looks like, what is likely furniture before titles and crossheads: they are told by what they
// lack.
const ofLines: readonly RoleDetector[] = [dateStamp, credit, byline, caption]
const ofLists: readonly RoleDetector[] = [listItem, question]
const ofTitles: readonly RoleDetector[] = [crosshead, headline, deck]

/** Those that know long blocks too: most blocks are long paragraphs, which must cost next to nothing. */
const ofLongBlocks: readonly RoleDetector[] = [caption, listItem, question]

const body: RoleFinding = {role: 'body', evidence: []}

/** Says of each block what it is, and why. */
export function assignRoles(article: Article): readonly RoleFinding[] {
  const before: RoleFinding[] = []
  const furniture = findFurniture(article)
  const surroundings = {
    before,
    suspects: furniture,
    title: article.givenTitle,
    headline: article.givenTitle
  }
  const hintOf = markupHints(article)
  for (const block of article.blocks) {
    const suspected = furniture[block.index]
    const sure = suspected?.confidence === 'sure' ? suspected : undefined
    const hinted = hintOf(block, suspected)
    const long = isLong(block)
    const found =
      (hinted?.role === 'furniture' ? hinted : undefined) ??
      titleLine(block, surroundings) ??
      sure ??
      hinted ??
      (long ? firstOf(ofLongBlocks, block, surroundings) : firstOf(ofLines, block, surroundings)) ??
      suspected ??
      (long ? undefined : pageLine(block, surroundings)) ??
      (long ? undefined : firstOf(ofLists, block, surroundings)) ??
      (long ? undefined : firstOf(ofTitles, block, surroundings)) ??
      body
    if (found.role === 'headline' && (found === hinted || isTop(block, surroundings))) {
      surroundings.headline ??= block.text
    }
    before.push(inOneShape(found))
  }
  return before
}

/** The same with every member in its place: what is asked of every block must not come in many shapes. */
function inOneShape({role, evidence, furniture, confidence, marked}: RoleFinding): RoleFinding {
  return {role, evidence, furniture, confidence, marked}
}

/** Sentences of so many words are no line of the layout, however short their words are. */
const mostWordsOfSentence = 25

function isLong(block: Block): boolean {
  return block.end - block.start > longestLine || (block.words.length > mostWordsOfSentence && block.terminated)
}

function firstOf(
  detectors: readonly RoleDetector[],
  block: Block,
  surroundings: Surroundings
): RoleFinding | undefined {
  for (const detect of detectors) {
    const found = detect(block, surroundings)
    if (found) return found
  }
  return undefined
}
