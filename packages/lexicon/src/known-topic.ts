import {countryOfDemonym} from './demonyms.ts'
import {stem} from './nouns.ts'
import {type KnownStem, knownStem} from './word-weights.ts'

/**
 * Words that were asked for, with their stems: what is known of a word never changes. Only words of the table are
 * kept, only so many, and only such as are short enough not to hold the text that they were cut from.
 */
const asked = new Map<string, KnownStem>()
const mostAsked = 40_000
const mostLetters = 12

/** What {@link knownTopic} has found for a word before, if it has: far quicker, and all that most words need. */
export function rememberedTopic(key: string): KnownStem | undefined {
  return asked.get(key)
}

/**
 * The stem that a word stands for in the table of weights: `russia` for russian, `trump` for trump's, `not` for didn't.
 * Undefined for a word that no table has.
 */
export function knownTopic(key: string): KnownStem | undefined {
  const before = asked.get(key)
  if (before) return before
  const found = knownStem(topicOf(key))
  if (found && key.length <= mostLetters && asked.size < mostAsked) asked.set(key, found)
  return found
}

/** The stem that a word stands for, clitics off and countries for their people. */
export function topicOf(key: string): string {
  const whole = key.includes("'") ? withoutClitic(key) : key
  return stem(countryOfDemonym(whole) ?? whole)
}

/** `trump` of `trump's`, `they` of `they've`, `not` of `didn't`. */
function withoutClitic(key: string): string {
  return key.endsWith("n't") ? 'not' : key.replace(/'(?:s|re|ve|ll|d|m)?$/, '')
}
