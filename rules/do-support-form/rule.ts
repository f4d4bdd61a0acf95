import {verbReadings} from '@lint-news/lexicon'
import {phrases, quote, rule} from '@lint-news/rule'

const negated = phrases(['did not', 'does not', 'do not', "didn't", "doesn't", "don't"])

export default rule({
  name: 'do-support-form',
  about: 'Flags a past or third-person verb after `do`, `does` or `did`.',
  why: 'People hardly ever write this: a rewriting machine changed the verb and left the rest.',
  family: 'verb',
  severity: 'error',
  preset: 'recommended',
  fix: 'safe',
  *check(article) {
    for (const {first, last} of negated.in(article)) {
      const verb = last.next
      if (!verb || verb.before.trim() !== '') continue
      const readings = verbReadings(verb.key)
      if (readings.length === 0 || readings.some(({form}) => form === 'base' || form === 'ing')) continue
      yield {
        at: [first, verb],
        reason: `Unexpected verb form ${quote(verb.text)} after ${quote(last.text)}, use ${quote(readings[0].lemma)}`
      }
    }
  }
})
