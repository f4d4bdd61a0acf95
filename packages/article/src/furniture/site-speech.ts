import type {Block} from '../block.ts'
import {Holds, Opens} from '../line-cues.ts'
import type {Word} from '../word.ts'
import {type Clue, weights} from './clue.ts'
import {toldOrQuoted} from './told.ts'

const length = {fewestWords: 4, mostWords: 45, mostCharacters: 480}
const ofSite = Holds.siteAlone | Holds.siteOften
/** What a word counts that only sites say, against one that news says too. */
const alone = 2
/** The score of a line of so many words is the sum of its words, of longer ones less. */
const usual = 8
const degrees = {
  toReader: {sure: 2.4, likely: 1.8, weak: 1.2},
  // `Watch the video` may be an order in a headline.
  toNobody: {sure: 3, likely: 2.4, weak: 1.6}
}
const mostWordsOfSure = 40

/**
 * Whether a block speaks of the site and to its reader: it addresses or commands, and many of its words are those that
 * sites use of themselves. No line of it needs to be known: `Never miss a story of ours: have the day’s headlines in your inbox`.
 */
export function siteSpeechClue(block: Block): Clue | undefined {
  const {article, words, start, end, quotations, holds} = block
  if ((holds & ofSite) === 0 || words.length < length.fewestWords || words.length > length.mostWords) return undefined
  if (quotations.length > 0) return undefined
  const degree = (holds & Holds.reader) !== 0 ? degrees.toReader : commands(words[0]) ? degrees.toNobody : undefined
  if (!degree || article.text[end - 1] === ':' || end - start > length.mostCharacters) return undefined
  // `See how it was counted here.`: the word that bore the link.
  const linked = words[words.length - 1].key === 'here' ? alone : 0
  const needed = degree.weak * Math.sqrt(words.length / usual)
  if (linked + mostThatMayCount(words) < needed) return undefined
  const found = new Set<string>()
  let sum = linked
  if (sum > 0) found.add('here')
  for (const word of words) {
    const count = countOf(word)
    if (count === 0 || found.has(word.key)) continue
    found.add(word.key)
    sum += count
  }
  const score = sum / Math.sqrt(words.length / usual)
  if (found.size < 2 || score < degree.weak || toldOrQuoted.test(block.text)) return undefined
  // `Read about it in the next article of the series` may be the story’s own.
  const known = degree === degrees.toReader || (holds & (Holds.siteAlone | Holds.address)) !== 0
  const weight =
    score >= degree.sure && known && words.length <= mostWordsOfSure
      ? weights.siteSpeech
      : score >= degree.likely && known
        ? weights.likelySiteSpeech
        : weights.weakSiteSpeech
  return {kind: 'promo', weight, reason: `speaks of the site (${[...found].slice(0, 3).join(', ')})`}
}

/** The sum with every word counted as often as it stands there: most blocks fall short even so. */
function mostThatMayCount(words: readonly Word[]): number {
  let sum = 0
  for (const word of words) sum += countOf(word)
  return sum
}

/** What a word counts; 0 for one that sites do not say of themselves. */
function countOf({form}: Word): number {
  return (form.holds & Holds.siteAlone) !== 0 ? alone : (form.holds & Holds.siteOften) !== 0 ? 1 : 0
}

const mostWordsOfLabel = 5

/** Whether a line is made of words of sites and menus: `Subscriber login`, `World News`. A crosshead may be too. */
export function siteLabelClue({words, holds, terminated, quotations}: Block): Clue | undefined {
  if ((holds & (ofSite | Holds.menu)) === 0 || terminated || words.length > mostWordsOfLabel) return undefined
  if (quotations.length > 0) return undefined
  let count = 0
  let others = 0
  for (const {form} of words) {
    if ((form.holds & (ofSite | Holds.menu)) !== 0) count++
    else if (!form.isFunctionWord) others++
  }
  if (count < 2 * others || count + others < 2) return undefined
  const own = (holds & Holds.siteAlone) !== 0
  return {
    kind: 'navigation',
    weight: own ? weights.siteLabel : weights.menuLabel,
    reason: 'is made of words of sites and menus'
  }
}

function commands({form}: Word): boolean {
  return (form.opens & Opens.imperative) !== 0
}
