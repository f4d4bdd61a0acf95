import {isBareParticiple, isJoined, opensClause, verbAfter, type Word} from '@lint-news/article'
import {determiners, mentalVerbs, participleFor, preteriteOf, pronouns, speechVerbs} from '@lint-news/lexicon'
import {phrases, quote, rule} from '@lint-news/rule'
import {connectors, contracted, finite, governors, nouns, relatives} from './words.ts'

const found = phrases([...finite, ...contracted])
const always = new Set(contracted)

export default rule({
  name: 'perfect-verb-form',
  about: 'Flags a past tense after `have` where the participle belongs: `has went`, `had wrote`.',
  why: 'A newsroom would not print it outside a quotation: the verb was swapped or mistyped.',
  family: 'verb',
  severity: 'warning',
  preset: 'recommended',
  fix: 'safe',
  *check(article) {
    for (const {first: have} of found.in(article)) {
      const verb = verbAfter(have)
      if (verb?.casing !== 'lower') continue
      const participle = participleFor(verb.key)
      if (!participle || !isAuxiliary(have, verb)) continue
      yield {
        at: verb,
        reason: `Unexpected past tense ${quote(verb.text)} after ${quote(have.text)}, use ${quote(participle)}`,
        expected: [participle]
      }
    }
  }
})

/** Whether have only helps the verb after it. In `the share they had went to charity` it is the verb of a relative clause. */
function isAuxiliary(have: Word, verb: Word): boolean {
  if (nouns.has(verb.key) && !isBareParticiple(verb)) return false
  if (always.has(have.key) || have.key === 'having' || have.key.endsWith("n't")) return true
  const {previous} = have
  if (!previous || !isJoined(have)) return false
  if (governors.has(previous.key)) return true
  const lemma = preteriteOf(verb.key)
  if (lemma === 'be' || lemma === 'do') return false
  if (relatives.has(previous.key)) return true
  const start = pronouns.has(previous.key) ? previous : subjectStart(previous)
  if (!start) return false
  if (opensClause(start)) return true
  const {key} = start.previous!
  return connectors.has(key) || speechVerbs.has(key) || mentalVerbs.has(key)
}

/** Where the noun phrase begins that ends here: at its determiner, or after a small word; undefined where it runs on. */
function subjectStart(noun: Word): Word | undefined {
  let word = noun
  for (let length = 1; length < 5; length++) {
    if (!isJoined(word) || word.previous!.form.isFunctionWord) {
      const {previous} = word
      const determined = isJoined(word) && previous !== undefined && determiners.has(previous.key)
      return determined ? previous : word
    }
    word = word.previous!
  }
  return undefined
}
