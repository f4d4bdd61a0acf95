import {isBareParticiple, isJoined, opensClause, verbAfter, type Word} from '@lint-news/article'
import {determiners, isPreterite, misplacedForm, possessives, prepositions, pronouns} from '@lint-news/lexicon'
import {phrases, quote, rule} from '@lint-news/rule'
import {ellipsis, inverting, modals, nounMakers, nouns} from './words.ts'

const found = phrases(modals)

export default rule({
  name: 'modal-verb-form',
  about: 'Flags a verb that is not in its base form after a modal: `can expected`, `will causes`.',
  why: 'After `can`, `will` or `should` only the base form can stand: a verb was swapped, or a word was lost.',
  family: 'verb',
  severity: 'error',
  preset: 'recommended',
  fix: 'safe',
  *check(article) {
    for (const {first: modal} of found.in(article)) {
      const verb = misplaced(modal)
      if (!verb) continue
      const replacements = replacementsOf(verb)
      yield {
        at: verb,
        reason: `Unexpected verb form ${quote(verb.text)} after ${quote(modal.text)}, use ${quote(replacements[0])}`,
        expected: replacements,
        ...(replacements.length > 1 ? {fix: 'suggestion'} : {})
      }
    }
  }
})

/** The base; or two choices where `be` or `have` may have been lost: `the seat would elected by`, `it should been`. */
function replacementsOf(verb: Word): readonly string[] {
  const {lemma, form} = misplacedForm(verb.key)!
  if (lemma === 'be') return form === 'participle' ? ['have been', 'be'] : ['be']
  return verb.next?.key === 'by' ? [`be ${verb.key}`, lemma] : [lemma]
}

/** The verb that should be a base after a modal, and is none. */
function misplaced(modal: Word): Word | undefined {
  if ((modal.casing !== 'lower' || modal.key.endsWith("'s")) && !modal.key.endsWith("'ll")) return undefined
  const verb = verbAfter(modal)
  if (verb?.casing !== 'lower') return undefined
  const form = misplacedForm(verb.key)
  if (!form) return undefined
  if (modal.key.endsWith("'ll")) return form.form === 'past' && !isNounPhrase(verb) ? verb : undefined
  if (!hasSubject(modal)) return undefined
  const subject = modal.previous!
  const pronoun = pronouns.has(subject.key)
  switch (form.form) {
    case 'ing':
      return isBareParticiple(verb) && (pronoun || isStatement(modal)) ? verb : undefined
    case 'third':
      return isThird(modal, verb) ? verb : undefined
    default:
      return isElliptic(modal) ? undefined : verb
  }
}

/** Whether the word before a modal is its subject: in a question it comes after, and the noun `will` has none. */
function hasSubject(modal: Word): boolean {
  const {previous} = modal
  if (!previous || !isJoined(modal)) return false
  const {key} = previous
  if (inverting.has(key) && !isRelative(previous)) return false
  if (prepositions.has(key) || (determiners.has(key) && !pronouns.has(key) && !isSomeone(modal, previous))) return false
  // `How quickly could trained officers come?`
  if (key.endsWith('ly') && opensClause(previous)) return false
  if (key.endsWith('ly') && inverting.has(previous.previous!.key)) return false
  return !nouns.has(modal.key) || !isNoun(modal, previous)
}

/** `One may`, `no one can`; but `one can of paint`. */
function isSomeone(modal: Word, {key, previous}: Word): boolean {
  return key === 'one' && (!nouns.has(modal.key) || previous?.key === 'no')
}

/** Whether a modal that is a noun too is one here: `his will`, `free will`, `American might`, `the oil can`. */
function isNoun(modal: Word, {key, capital}: Word): boolean {
  if (possessives.has(key) || nounMakers.has(key) || /'s?$|\d|(?:al|ary|[^r]ed|[^mr]en|ful|ic|ish|ive|ous)$/.test(key))
    return true
  if (modal.key === 'might') return capital && /(?:an|ese)$/.test(key)
  // Only after a name or a plural is `can` a verb for sure.
  return (
    modal.key === 'can' &&
    !pronouns.has(key) &&
    key !== 'one' &&
    !capital &&
    !/[^su]s$|(?:people|men|children|police)$/.test(key)
  )
}

/** Whether a modal that follows a noun is a verb and in no question: `prices would rising to`, but `a will leaving all to`. */
function isStatement(modal: Word): boolean {
  const {previous, sentence} = modal
  if (sentence.text.trimEnd().endsWith('?')) return false
  return !nouns.has(modal.key) || previous!.capital || /[^su]s$/.test(previous!.key)
}

function isRelative(word: Word): boolean {
  return (word.key === 'who' || word.key === 'which') && word.previous?.sentence === word.sentence
}

/**
 * `Those who could fled the city`, `all they could went into it`: the verb of the clause is left out. The tenses agree then: `those who
 * can fled` is an error.
 */
function isElliptic(modal: Word): boolean {
  const subject = modal.previous!
  if (relative.test(subject.key) && present.has(modal.key)) return false
  if (subject.key === 'who' || subject.key === 'that') return true
  const before = isJoined(subject) ? subject.previous : undefined
  return before !== undefined && pronouns.has(subject.key) && ellipsis.has(before.key)
}

const relative = /^(?:that|who)$/
const present: ReadonlySet<string> = new Set(["can't", "won't", 'can', 'cannot', 'may', 'shall', 'will'])

/** `The heat will causes damage`, but not `what would rights groups say`, where a plural noun follows. */
function isThird(modal: Word, verb: Word): boolean {
  const {next} = verb
  if (!isBareParticiple(verb) && next && misplacedForm(next.key)) return false
  return modal.key !== 'can' || pronouns.has(modal.previous!.key)
}

function isNounPhrase(verb: Word): boolean {
  return !isPreterite(verb.key) && !isBareParticiple(verb)
}
