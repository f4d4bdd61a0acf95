import {isBareParticiple, isJoined, opensClause, verbAfter, type Word} from '@lint-news/article'
import {
  determiners,
  inflect,
  isMidAdverb,
  mentalVerbs,
  offices,
  participleFor,
  prepositions,
  preteriteOf,
  pronouns,
  speechVerbs
} from '@lint-news/lexicon'
import {type Problem, phrases, quote, rule} from '@lint-news/rule'
import {
  bases,
  connectors,
  contracted,
  finite,
  governors,
  heads,
  nouns,
  passivePasts,
  passives,
  relatives
} from './words.ts'

const found = phrases([...finite, ...contracted])
const pasts = phrases(passivePasts)
const always = new Set(contracted)

export default rule({
  name: 'perfect-verb-form',
  about: 'Flags a past tense after `have` or `be` where the participle belongs: `has went`, `was took`.',
  why: 'A newsroom would not print it outside a quotation: the verb was swapped or mistyped.',
  family: 'verb',
  severity: 'warning',
  preset: 'recommended',
  fix: 'safe',
  *check(article) {
    for (const {first: have} of found.in(article)) {
      const verb = verbAfter(have)
      if (verb?.casing !== 'lower') continue
      const isBase = bases.has(verb.key)
      const participle = isBase ? inflect(verb.key, 'participle') : participleFor(verb.key)
      if (!participle || !isAuxiliary(have, verb)) continue
      yield {
        ...misplaced(have, verb, participle),
        ...(isBase ? {reason: reasonOf('base form', have, verb, participle)} : {})
      }
    }
    // From the past back to its auxiliary: forms of be are too many to look at each.
    for (const {first: verb} of pasts.in(article)) {
      const be = auxiliaryBefore(verb)
      if (!be || !passives.has(be.key) || verb.casing !== 'lower' || !isPassive(be)) continue
      yield {...misplaced(be, verb, participleFor(verb.key)!), fix: 'suggestion'}
    }
  }
})

/** The word before a verb and its adverbs, three of them at most. */
function auxiliaryBefore(verb: Word): Word | undefined {
  let word = verb
  for (let adverbs = 0; adverbs < 4 && isJoined(word); adverbs++) {
    word = word.previous!
    if (!isMidAdverb(word.key)) return word
  }
  return undefined
}

function misplaced(auxiliary: Word, verb: Word, participle: string): Problem {
  return {at: verb, reason: reasonOf('past tense', auxiliary, verb, participle), expected: [participle]}
}

function reasonOf(what: string, auxiliary: Word, verb: Word, participle: string): string {
  return `Unexpected ${what} ${quote(verb.text)} after ${quote(auxiliary.text)}, use ${quote(participle)}`
}

/** `The oars were took`, `has been wrote`; but `who he was became clear`, and `all that was fell`. */
function isPassive(be: Word): boolean {
  if (be.key === 'been' || be.key === 'being' || be.key.endsWith("n't")) return true
  const {previous} = be
  if (!previous || !isJoined(be) || relatives.has(previous.key)) return false
  const start = pronouns.has(previous.key) ? previous : subjectStart(previous)
  return start !== undefined && (opensClause(start) || isSubjectAfter(start.previous!, start === previous))
}

/** Whether have only helps the verb after it. In `the share they had went to charity` it is the verb of a relative clause. */
function isAuxiliary(have: Word, verb: Word): boolean {
  if (nouns.has(verb.key) && !isVerb(have, verb)) return false
  if (always.has(have.key) || have.key === 'having' || have.key.endsWith("n't")) return true
  const {previous} = have
  const lemma = preteriteOf(verb.key)
  const isSmall = lemma === 'be' || lemma === 'do'
  // `The mayor, 61, had went`; a clause does not begin with its verb. But `the jobs that he, a banker, has were`.
  if (!isJoined(have))
    return !isSmall && previous?.sentence === have.sentence && /^[,)–—-]\s/.test(have.before.trimStart())
  if (!previous) return false
  const {key} = previous
  if (governors.has(key) || key === 'there') return true
  if (relatives.has(key)) return !isSmall || !isElliptic(previous)
  const start = pronouns.has(key) ? previous : subjectStart(previous)
  if (!start) return false
  if (opensClause(start)) return true
  return !isSmall && isSubjectAfter(start.previous!, start === previous)
}

/** Whether a past that may be a noun is none here: `had saw the film`, `had repeatedly spoke of it`; but `had spoke wheels`. */
function isVerb(have: Word, verb: Word): boolean {
  const {next, previous} = verb
  return isBareParticiple(verb) || determiners.has(next!.key) || (previous !== have && previous!.key.endsWith('ly'))
}

/** `Those who have was too few`: the participle is left out. */
function isElliptic(relative: Word): boolean {
  return relative.previous !== undefined && isJoined(relative) && heads.has(relative.previous.key)
}

/** Whether the subject of a clause may follow a word, or go on with it: `said he had went`, `members of the club have went`. */
function isSubjectAfter(word: Word, isPronoun: boolean): boolean {
  const {key, previous} = word
  if (connectors.has(key) || speechVerbs.has(key) || mentalVerbs.has(key)) return true
  // `Said that he had went`; but `the share that he had went to charity`.
  if (key === 'that') {
    return previous !== undefined && isJoined(word) && previous.form.isPastSpeech
  }
  return !isPronoun && prepositions.has(key)
}

/** Where the noun phrase begins that ends here: at its determiner, or after a small word; undefined where it runs on. */
function subjectStart(noun: Word): Word | undefined {
  let word = noun
  for (let length = 1; length < 7; length++) {
    if (!isJoined(word) || word.previous!.form.isFunctionWord) {
      const {previous} = word
      const determined = isJoined(word) && previous !== undefined && determiners.has(previous.key)
      return determined ? previous : word
    }
    // `The share Okoye had went to charity`: a second noun phrase begins with the name.
    if (word.capital && !word.previous!.capital && !offices.has(word.previous!.key)) return undefined
    word = word.previous!
  }
  return undefined
}
