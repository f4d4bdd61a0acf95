import {countryOfDemonym} from './demonyms.ts'
import {stem} from './nouns.ts'
import {type KnownStem, knownStem} from './word-weights.ts'

/**
 * The stem that a word stands for in the table of weights: `russia` for russian, `trump` for trump's, `not` for didn't.
 * Undefined for a word that no table has.
 */
export function knownTopic(key: string): KnownStem | undefined {
  return knownStem(topicOf(key))
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
