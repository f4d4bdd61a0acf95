import type {Article, Word} from '@lint-news/article'
import {states} from '@lint-news/lexicon'
import {type Problem, phrases, quote} from '@lint-news/rule'
import {initials, postalCodes} from './words.ts'

const codes = new Set(postalCodes)
const cannot = phrases(['can not'])
const postal = phrases(postalCodes.map((code) => code.toLowerCase()))
/** Once the initials have stood this often, or this many lines before, nobody needs the name in full. */
const enoughUses = 2
const enoughBlocks = 6

const spelled = phrases(initials)
const abbreviated = phrases([...new Set([...initials.values()].map((each) => each.toLowerCase()))])

/** What sound news shows now and then, and spun news often: hints that rise with others. */
export function* weakSigns(article: Article): Iterable<Problem> {
  for (const {first, last} of cannot.in(article)) {
    if (first.quotation || /^(?:just|merely|only|simply)$/.test(last.next?.key ?? '')) continue
    yield hint(first, last, first.capital ? 'Cannot' : 'cannot', 'cannot')
  }

  for (const {first} of postal.in(article)) {
    if (first.quotation || !codes.has(first.text) || !isPlace(first)) continue
    const state = states.find((each) => each.postal === first.text)
    if (state) yield hint(first, first, state.name, 'postal code')
  }

  const matches = spelled.in(article)
  if (matches.length === 0) return
  const uses = new Map<string, Word[]>()
  const earlier = abbreviated.in(article)
  let at = 0
  for (const {first, last, value} of matches) {
    for (; at < earlier.length && earlier[at].first.start < first.start; at++) {
      const {first: use} = earlier[at]
      // `who` is no body.
      if (use.casing === 'upper') uses.set(use.stem, [...(uses.get(use.stem) ?? []).slice(0, enoughUses), use])
    }
    const key = value.toLowerCase()
    const before = uses.get(key)
    if (!before || first.quotation || !first.capital || last.next?.stem === key) continue
    if (before.length < enoughUses && first.block.index - before[0]!.block.index < enoughBlocks) continue
    yield hint(first, last, value + last.text.slice(last.stem.length), 'initials')
  }
}

/** `in NY on Monday`, and not `Albany, NY`, `in NY Yankees colours`. */
function isPlace(code: Word): boolean {
  const {previous, next} = code
  if (!previous || code.before.trim() !== '' || !/^(?:across|around|from|in|near|of|outside|to)$/.test(previous.key))
    return false
  return !next || code.after.trim() !== '' || next.form.isFunctionWord
}

function hint(first: Word, last: Word, expected: string, kind: string): Problem {
  return {
    at: [first, last],
    reason: `Unexpected wording ${quote(first.article.text.slice(first.start, last.end))}, use ${quote(expected)}`,
    expected: [expected],
    severity: 'info',
    kind,
    weak: true
  }
}
