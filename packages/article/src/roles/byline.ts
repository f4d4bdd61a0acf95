import {functionWords, isDateLine, isFirstName, isNewsroom, newsroomTrades} from '@lint-news/lexicon'
import type {Block} from '../block.ts'
import {Holds, Opens} from '../line-cues.ts'
import {saysTitle} from '../says-title.ts'
import type {RoleDetector, Surroundings} from './detector.ts'
import {isTop, lastBlock} from './is-top.ts'
import {areNames, isOpenLine, isParagraph} from './line-shape.ts'

const mostWords = 22

const by =
  /^(?:[|•·–—-]\s*)?(?:(?:text|words|story|report|review|analysis|opinion|written|reported|posted|edited|compiled|interview) )?by:? /i
const desk =
  /^(?:\p{Lu}\S+ (?:\p{Lu}\S+ ){0,3}(?:wire|news) services?|(?:our |special |foreign |political )*(?:staff|wire|agency)?,? ?(?:and )?(?:staff|reporters?|agencies|correspondents?|writers?|editors?|online desk|web desk|news desk|newsroom))$/iu
const deskEnds = /(?:services?|staff|reporters?|agencies|correspondents?|writers?|editors?|desk|newsroom)$/
const tagline =
  /^[[(—–-]*\s?(?:with (?:additional )?(?:reporting|assistance|contributions|files)|(?:additional |further |more )?(?:reporting|writing|editing)(?: and (?:writing|editing))?(?: contributed)? by|contributing(?: to this (?:report|story))?:|from (?:the )?\p{Lu}\p{L}+ \p{Lu})/iu

/** A line that names the author. */
export const byline: RoleDetector = (block, surroundings) => {
  const {words} = block
  if (words.length === 0 || words.length > mostWords || block.end - block.start > 160) return undefined
  const opens = (words[0].form.opens & Opens.byline) !== 0
  if (!opens && block.terminated) return undefined
  const {text} = block

  if (opens && by.test(text)) {
    const evidence = byName(block)
    return evidence ? {role: 'byline', evidence: [evidence]} : undefined
  }
  if (opens && words.length >= 3 && tagline.test(text)) {
    const start = /^[[(—–-]*\s?from /i.test(text)
    if (!start) return {role: 'byline', evidence: ['names who helped to report']}
  }
  if (block.terminated) return undefined

  if (
    words.length <= 4 &&
    isNewsroom(text.replace(/^[([—–\s-]+|[)\]\s]+$/g, '').toLowerCase()) &&
    (isTop(block, surroundings) || surroundings.before.at(-1)?.role === 'byline')
  )
    return {role: 'byline', evidence: ['is the name of a newsroom alone']}
  if (words.length > 1 && deskEnds.test(words[words.length - 1].key) && desk.test(text))
    return {role: 'byline', evidence: ['names a desk or its staff']}

  if (isTop(block, surroundings) && wordAndDate(block)) return {role: 'byline', evidence: ['is a name and a date']}
  if (block.index < lastBlock && nameAndDate(block)) return {role: 'byline', evidence: ['is a name and a date']}
  const trade = nameAndTrade(block)
  if (trade) return {role: 'byline', evidence: [trade]}
  return bareName(block, surroundings)
}

/** `By Jane Roe`, `By JANE ROE and Juan Cruz, Associated Press Writers`, `By Jane Roe - 03/04/21 07:15 AM EST`. */
function byName(block: Block): string | undefined {
  const {words} = block
  const at = words.findIndex(({key}) => key === 'by') + 1
  const rest = words.slice(at)
  if (rest.length === 0 || rest.length > 16) return undefined
  // `By Monday night the river had…` is a sentence.
  if (block.terminated && !/(?:\p{Lu}|\d ?[ap]\.m)\.$/u.test(block.text)) return undefined
  const text = block.article.text.slice(rest[0].start, block.end).trim()
  if (isNewsroom(text.toLowerCase())) return 'says by whom it is: a newsroom'
  if (rest.length > 1 && areNames(rest)) return 'says by whom it is'
  // `BY THE NUMBERS` heads a box.
  if (rest.length <= 5 && rest.every(({casing}) => casing === 'upper') && !functionWords.has(rest[0].key))
    return 'says by whom it is, in capitals'
  // The name ends where a comma, a dash, a bar, a date or a trade begins.
  for (let i = 1; i < rest.length; i++) {
    if (i > 1 && !areNames(rest.slice(0, i))) break
    const after = rest.slice(i)
    const tail = block.article.text.slice(after[0].start, block.end)
    const parted = /[,|•·–—(-]|\n/.test(after[0].before) || after[0].key === 'for' || after[0].key === 'in'
    // `By Jane Roe on Monday, May 3, 2021 at 11:04 a.m.`
    if (after[0].key === 'on' && after.length > 2 && isDateLine(block.article.text.slice(after[1].start, block.end)))
      return 'says by whom it is, and when'
    if (i > 1 && parted && after.length <= 10 && !after.some(({key}) => key === 'the' || key === 'said'))
      return 'says by whom it is, and more of it'
    if (isDateLine(tail) || newsroomTrades.has(after[after.length - 1].key))
      return 'says by whom it is, and when or what'
    if (isNewsroom(tail.toLowerCase())) return 'says by whom it is and for which newsroom'
  }
  const last = rest[rest.length - 1]
  if (rest.length <= 5 && newsroomTrades.has(last.key)) return 'says by which desk it is'
  return rest.length === 1 && rest[0].capital && block.index < lastBlock && isFirstName(rest[0].key)
    ? 'says by whom it is'
    : undefined
}

/** `Jane Roe, political editor`, `Jane Roe Staff Writer`, `Associated Press Writer`, `Jane Roe, USA TODAY`. */
function nameAndTrade(block: Block): string | undefined {
  const {words} = block
  if (words.length < 2 || words.length > 9) return undefined
  const last = words[words.length - 1]
  const trade = newsroomTrades.has(last.key)
  if (!words[0].capital || !(trade || block.index < lastBlock)) return undefined
  const comma = words.findIndex((word, i) => i > 0 && /[,|–—]| - /.test(word.before))
  if (comma >= 2 && areNames(words.slice(0, comma))) {
    const tail = block.article.text.slice(words[comma].start, block.end)
    if (trade) return 'is a name with a newsroom trade'
    if (isNewsroom(tail.toLowerCase()) && block.index < lastBlock) return 'is a name with its newsroom'
    if (isDateLine(tail) && block.index < lastBlock) return 'is a name with a date'
  }
  if (words.length <= 4 && trade && words.every(({capital}) => capital)) {
    if (
      /^(?:staff|associated|senior|special|contributing|national|political|chief|deputy|healthday)$/.test(words[0].key)
    )
      return 'is a newsroom trade alone'
    if (words.length >= 3 && areNames(words.slice(0, 2))) return 'is a name with a newsroom trade'
  }
  return undefined
}

/** `HarbourTimes May 3, 2019` */
function wordAndDate({words, holds, article, end}: Block): boolean {
  if (words.length < 3 || words.length > 8 || (holds & Holds.digit) === 0) return false
  const [first, second] = words
  if (!first.capital || first.form.isFunctionWord || (first.form.opens & Opens.date) !== 0) return false
  const date = article.text.slice(second.start, end)
  return /\b(?:19|20)\d\d\b/.test(date) && isDateLine(date)
}

/** `Jane Roe May 3, 2019`, `May 3, 2019 Jane Roe`: which word the date starts or ends with is tried out. */
function nameAndDate({words, holds, article, start, end}: Block): boolean {
  if (words.length < 4 || words.length > 14 || (holds & Holds.digit) === 0) return false
  for (let held = 2; held <= 4 && held < words.length - 1; held++) {
    if (areNames(words.slice(0, held)) && isDateLine(article.text.slice(words[held].start, end))) return true
    const from = words.length - held
    if (
      areNames(words.slice(from)) &&
      isDateLine(article.text.slice(start, words[from].start).replace(/[\s|,–—-]+$/, ''))
    )
      return true
  }
  return false
}

/** A bare `Jane Roe` is the author where the place, the neighbours and the rest of the article say so. */
function bareName(block: Block, surroundings: Surroundings) {
  const {words, next, previous} = block
  if (!next || block.index > lastBlock * 2 || !isOpenLine(block, 12)) return undefined
  if (!words.every(({capital, key}) => capital || key.length < 4)) return undefined
  const dated = isDateLine(next.text.slice(0, 101))
  const comma = words.findIndex((word) => word.before.startsWith(','))
  // `JANE ROE, PORT ELLERY TIMES` over a date is an author too.
  const named = areNames(words) || (dated && comma >= 2 && comma >= words.length - 4 && areNames(words.slice(0, comma)))
  if (!named) return undefined
  // A date with its year stands under no other name.
  if (dated && /(?:19|20)\d\d/.test(next.text))
    return {role: 'byline' as const, evidence: ['is a name', 'a date follows']}
  if (!isTop(block, surroundings)) return undefined
  const evidence: string[] = []
  if (dated) evidence.push('a date follows')
  if (isNewsroom(next.text.slice(0, 40).toLowerCase()) || (next.words.length < 10 && nameAndTrade(next)))
    evidence.push('a newsroom follows')
  const known = words.some((word) => isFirstName(word.key) && word !== words[words.length - 1])
  if (known) evidence.push(`\`${words[0].text}\` is a first name`)
  if (
    previous ? isTitleLike(previous, surroundings) : surroundings.title !== undefined && !isTitle(block, surroundings)
  )
    evidence.push('stands under the headline')
  if (evidence.length < 2) return undefined
  // Who is in the story is in a picture or a headline, not its author.
  const surname = words[words.length - 1].text
  const {text} = block.article
  const again = text.indexOf(surname, block.end)
  if (again >= 0 && !isNewsroomOrDateNext(next) && isParagraphAt(block, again)) return undefined
  return {role: 'byline' as const, evidence: ['is a name alone', ...evidence]}
}

function isNewsroomOrDateNext(next: Block): boolean {
  return isDateLine(next.text.slice(0, 101)) || isNewsroom(next.text.slice(0, 40).toLowerCase())
}

/** Whether what stands at a place is in one of the paragraphs rather than in another line of the layout. */
function isParagraphAt({article, index}: Block, offset: number): boolean {
  const until = Math.min(article.blocks.length, index + 12)
  for (let i = index + 1; i < until; i++) {
    const block = article.blocks[i]
    if (block.end > offset) return isParagraph(block)
  }
  return true
}

function isTitle(block: Block, {title}: Surroundings): boolean {
  return saysTitle(block.text, title)
}

function isTitleLike(previous: Block, surroundings: Surroundings): boolean {
  const role = surroundings.before.at(-1)?.role
  return role === 'headline' || role === 'deck' || role === 'byline' || isTitle(previous, surroundings)
}
