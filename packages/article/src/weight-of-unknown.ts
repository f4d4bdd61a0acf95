import {rareWeight, stem as stemOf, stemWeight} from '@lint-news/lexicon'

/** The weight of what no table has: numbers, initials and compounds. */
export function weightOfUnknown(stem: string): number {
  if (stem.length < 2) return 0
  if (/^[a-z]+$/.test(stem)) return rareWeight
  if (/^(?:19|20)\d\d$/.test(stem)) return 4
  if (/^\d/.test(stem)) return Math.min(rareWeight, 2 + stem.length)
  if (stem.includes('.')) return stemWeight(stem.replaceAll('.', ''))
  if (!stem.includes('-')) return rareWeight
  return Math.min(rareWeight, 1 + Math.max(...stem.split('-').map((part) => stemWeight(stemOf(part)))))
}
