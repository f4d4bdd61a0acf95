import {isBareParticiple, isJoined, opensClause, type Word} from '@lint-news/article'
import {articles, isPreterite, misplacedForm, modals, possessives, pronouns} from '@lint-news/lexicon'
import {phrases, quote, rule} from '@lint-news/rule'
import {complements, devoting, eitherWay, governors, heads, nouns, objects, withObject} from './words.ts'

const found = phrases(['to'])

export default rule({
  name: 'infinitive-verb-form',
  about:
    'Flags a verb that is not in its base form after the `to` of an infinitive: `had to expanded`, `expected to exists`.',
  why: 'An infinitive has the base form: a verb was swapped, or its ending mistyped.',
  family: 'verb',
  severity: 'warning',
  preset: 'recommended',
  fix: 'suggestion',
  *check(article) {
    for (const {first: to} of found.in(article)) {
      const {next: verb, previous} = to
      if (verb?.casing !== 'lower' || !mayOpenInfinitive(to, previous)) continue
      if (!isJoined(verb) || !isMisplaced(to, verb)) continue
      const {lemma} = misplacedForm(verb.key)!
      yield {
        at: verb,
        reason: `Unexpected verb form ${quote(verb.text)} after ${quote(to.text)}, use ${quote(lemma)}`,
        expected: [lemma]
      }
    }
  }
})

const has: ReadonlySet<string> = new Set(['had', 'has', 'have', 'having'])
const openers: ReadonlySet<string> = new Set([...governors, ...eitherWay, ...has, ...nouns, ...objects])

/** A cheap look at the word before, as most `to` are prepositions. */
function mayOpenInfinitive(to: Word, previous: Word | undefined): boolean {
  if (to.capital) return true
  if (previous === undefined || !isJoined(to)) return false
  return openers.has(previous.key) || isBehindNoun(to, to.next!)
}

/**
 * Whether a past with an object stands where the word before is no verb: `the chance to made a film`. In `the club he belonged to
 * made a film` it is one.
 */
function isBehindNoun(to: Word, {form}: Word): boolean {
  // A base comes first of what a word may be: most words behind `to` are bases, or no verbs.
  if (form.isFunctionWord || form.verbReadings.length === 0 || form.verbReadings[0].form === 'base') return false
  if (!form.verbReadings.some((reading) => reading.form === 'past')) return false
  const {previous} = to
  if (previous!.form.verbReadings.length > 0 || complements.has(previous!.key)) return false
  return !previous!.form.isFunctionWord || previous!.key === 'yet' || previous!.key === 'enough'
}

/** Whether another form than the base stands where the base has to. */
function isMisplaced(to: Word, verb: Word): boolean {
  const form = misplacedForm(verb.key)?.form
  if (!form) return false
  if (form === 'ing') return isFollowedByObject(verb) && takesInfinitiveOnly(to)
  if (has.has(to.previous?.key ?? '') && isGoverned(to.previous!)) return true
  // `Wants to markets abroad`: a plural noun, unless an object or the end comes.
  if (form === 'third' && !isFollowedByObject(verb) && verb.next && isJoined(verb.next)) return false
  if (!isJoined(to)) return form !== 'third' && isFollowedByObject(verb)
  if (form !== 'third' && isElliptic(to)) return false
  const {key, previous} = to.previous!
  if (objects.has(key)) {
    return previous !== undefined && isJoined(to.previous!) && withObject.has(previous.key) && isBareParticiple(verb)
  }
  if (governors.has(key)) return true
  // `The access they have to trained staff`, but `they have to reduced the waste`.
  if (has.has(key)) return isBareParticiple(verb) || hasPlainSubject(to.previous!)
  if (eitherWay.has(key)) return isBareParticiple(verb)
  return form === 'past' && (isFollowedByObject(verb) || (isPreterite(verb.key) && isBareParticiple(verb)))
}

/** `Those who wanted to fled`, `all he had to helped`: the infinitive is left out, the past is the verb of the sentence. */
function isElliptic(to: Word): boolean {
  for (let word = to, seen = 0; seen < 6 && isJoined(word); seen++) {
    word = word.previous!
    if (heads.has(word.key)) return true
  }
  return false
}

function takesInfinitiveOnly(to: Word): boolean {
  if (!isJoined(to)) return false
  const {key} = to.previous!
  if (governors.has(key)) return key !== 'how'
  if (!nouns.has(key)) return false
  for (let word = to.previous, seen = 0; word && seen < 10; word = word.previous, seen++) {
    if (devoting.has(word.key)) return false
  }
  return true
}

/** Whether a determiner or an object pronoun follows, as no noun would have it. */
function isFollowedByObject({next}: Word): boolean {
  if (!next || !isJoined(next)) return false
  const {key} = next
  return articles.has(key) || possessives.has(key) || objects.has(key) || quantifiers.has(key)
}

const quantifiers: ReadonlySet<string> = new Set(['all', 'another', 'any', 'each', 'every', 'these', 'this', 'those'])

/** `Will have to increases taxes`: after a modal, have is no verb of a relative clause. */
function isGoverned(have: Word): boolean {
  return have.previous !== undefined && isJoined(have) && modals.has(have.previous.key)
}

function hasPlainSubject(have: Word): boolean {
  const {previous} = have
  return previous !== undefined && isJoined(have) && pronouns.has(previous.key) && opensClause(previous)
}
