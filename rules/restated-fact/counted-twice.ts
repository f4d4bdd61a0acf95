import type {Article, Sentence, Word} from '@lint-news/article'
import {isTelling, shareOf, type Telling} from './telling.ts'

/** How many sentences with the same number are looked back at. */
const mostLookedBack = 4
const leastNames = 2
/** How much of the weight of the lighter sentence the two share. */
const leastShare = 0.6

/** Sentences that tell the same number of the same names. */
export function* countedTwice({words}: Article): Iterable<Telling> {
  const withNumber = new Map<string, Sentence[]>()
  let told: Sentence | undefined
  for (const word of numbersAmong(words)) {
    const {sentence} = word
    if (sentence === told || !isTelling(sentence)) continue
    const earlier = withNumber.get(word.key) ?? []
    withNumber.set(word.key, [...earlier.slice(1 - mostLookedBack), sentence])
    const twin = earlier.find((other) => {
      if (!shareCapitals(other, sentence)) return false
      const {share, names} = shareOf(other, sentence)
      return share >= leastShare && names >= leastNames
    })
    if (!twin) continue
    yield {sentence, twin, what: word.text}
    told = sentence
  }
}

// No generator: a loop over all words takes three times as long in one.
function numbersAmong(words: readonly Word[]): readonly Word[] {
  const numbers: Word[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    if (word.casing === 'none' && !word.quotation && telling.test(word.key)) numbers.push(word)
  }
  return numbers
}

/** No year, and no digit alone. */
const telling = /^\D?(?!(?:19|20)\d\d$)\d[\d.,:]/

/** Whether two sentences may share enough names: a cheap test that spares most of them the weighing. */
function shareCapitals(one: Sentence, other: Sentence): boolean {
  const capitals = new Set(one.words.filter(({capital}) => capital).map(({stem}) => stem))
  let shared = 0
  for (const {capital, stem} of other.words) if (capital && capitals.delete(stem)) shared++
  return shared >= leastNames
}
