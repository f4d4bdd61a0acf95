import type {Article} from './article.ts'
import type {RoleFinding} from './block.ts'
import {byline, isTop} from './roles/byline.ts'
import {caption} from './roles/caption.ts'
import {credit} from './roles/credit.ts'
import {crosshead} from './roles/crosshead.ts'
import {dateStamp} from './roles/date.ts'
import {deck} from './roles/deck.ts'
import type {RoleDetector} from './roles/detector.ts'
import {furniture} from './roles/furniture.ts'
import {headline, titleLine} from './roles/headline.ts'
import {longestLine} from './roles/line-shape.ts'
import {listItem} from './roles/list-item.ts'
import {question} from './roles/question.ts'

// The first that speaks wins: the surest come first.
const detectors: readonly RoleDetector[] = [
  titleLine,
  furniture,
  dateStamp,
  credit,
  byline,
  caption,
  listItem,
  question,
  crosshead,
  headline,
  deck
]

/** Those that know long blocks too: most blocks are long paragraphs, which must cost next to nothing. */
const ofLongBlocks: readonly RoleDetector[] = [furniture, caption, listItem, question]

const body: RoleFinding = {role: 'body', evidence: []}

/** Says of each block what it is, and why. */
export function assignRoles(article: Article): readonly RoleFinding[] {
  const before: RoleFinding[] = []
  const surroundings = {before, title: article.givenTitle, headline: article.givenTitle}
  for (const block of article.blocks) {
    let found: RoleFinding | undefined
    for (const detect of block.end - block.start > longestLine ? ofLongBlocks : detectors) {
      found = detect(block, surroundings)
      if (found) break
    }
    if (found?.role === 'headline' && isTop(block, surroundings)) surroundings.headline ??= block.text
    before.push(found ?? body)
  }
  return before
}
