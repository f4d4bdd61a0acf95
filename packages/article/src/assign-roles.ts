import type {Article} from './article.ts'
import type {RoleFinding} from './block.ts'
import {byline} from './roles/byline.ts'
import {caption} from './roles/caption.ts'
import {credit} from './roles/credit.ts'
import {crosshead} from './roles/crosshead.ts'
import {dateStamp} from './roles/date.ts'
import type {RoleDetector} from './roles/detector.ts'
import {furniture} from './roles/furniture.ts'
import {headline} from './roles/headline.ts'
import {listItem} from './roles/list-item.ts'
import {question} from './roles/question.ts'

// The first that speaks wins: the surest come first.
const detectors: readonly RoleDetector[] = [
  furniture,
  dateStamp,
  credit,
  byline,
  caption,
  listItem,
  question,
  crosshead,
  headline
]

const body: RoleFinding = {role: 'body', evidence: []}

/** Says of each block what it is, and why. */
export function assignRoles(article: Article): readonly RoleFinding[] {
  const before: RoleFinding[] = []
  const surroundings = {before, title: article.givenTitle}
  for (const block of article.blocks) {
    let found: RoleFinding | undefined
    for (const detect of detectors) {
      found = detect(block, surroundings)
      if (found) break
    }
    before.push(found ?? body)
  }
  return before
}
