import {isBareParticiple, isJoined, opensClause, verbAfter, type Word} from '@lint-news/article'
import {isPreterite, misplacedForm} from '@lint-news/lexicon'
import {phrases, quote, rule} from '@lint-news/rule'
import {questionWords, subjects} from './words.ts'

const supports = phrases(['did', 'do', 'does', "didn't", "doesn't", "don't"])

export default rule({
  name: 'do-support-form',
  about: 'Flags a past or third-person verb after `do`, `does` or `did`.',
  why: 'People hardly ever write this: a rewriting machine changed the verb and left the rest.',
  family: 'verb',
  severity: 'error',
  preset: 'recommended',
  fix: 'safe',
  cues: ['spun'],
  scope: 'any',
  *check(article) {
    for (const {first: support} of supports.in(article)) {
      const verb = misplaced(support)
      if (!verb) continue
      const {lemma} = misplacedForm(verb.key)!
      const after = support.next!.key === 'not' ? support.next! : support
      yield {
        at: [support, verb],
        reason: `Unexpected verb form ${quote(verb.text)} after ${quote(after.text)}, use ${quote(lemma)}`,
        expected: [article.text.slice(support.start, verb.start) + lemma]
      }
    }
  }
})

/** The verb that should be a base after a form of do, and is none. */
function misplaced(support: Word): Word | undefined {
  const negated = support.key.endsWith("n't") || (support.next?.key === 'not' && isJoined(support.next))
  // `Did they replied?`: the subject comes between.
  const subject = support.next && isJoined(support.next) && subjects.has(support.next.key) ? support.next : undefined
  const verb = verbAfter(subject ?? support)
  if (verb?.casing !== 'lower') return undefined
  const form = misplacedForm(verb.key)
  if (!form || isSpoken(support, verb)) return undefined
  if (subject) return isQuestion(support, subject, verb) ? verb : undefined
  if (negated && verb === support.next) {
    // `Don't elected leaders know?`: the word may belong to a subject that comes after the auxiliary.
    if (asks(support)) return isPreterite(verb.key) || isBareParticiple(verb) ? verb : undefined
  }
  if (negated) return isElliptic(support) ? undefined : verb
  if (opensSentence(support)) return isPreterite(verb.key) ? verb : undefined
  return isEmphatic(support, verb) ? verb : undefined
}

/** `Didn't used to`, `don't got`: how people speak. */
function isSpoken(support: Word, verb: Word): boolean {
  return (verb.key === 'used' && verb.next?.key === 'to') || (verb.key === 'got' && support.key.endsWith("n't"))
}

/** Whether an auxiliary stands where a question has it: in front of its subject. */
function asks(support: Word): boolean {
  if (!isJoined(support)) return true
  const {key} = support.previous!
  return questionWords.has(key) || (key === 'who' && opensSentence(support.previous!))
}

function opensSentence(word: Word): boolean {
  return word.previous?.sentence !== word.sentence
}

/**
 * `Those who did not voted in the morning`: the verb of the clause is left out, `voted` is that of the sentence. The tenses
 * agree then: `those who do not voted` is an error.
 */
function isElliptic(support: Word): boolean {
  if (!support.key.startsWith('did') || !isJoined(support)) return false
  const {key, previous} = support.previous!
  return key === 'who' || (key === 'that' && previous !== undefined && /^those$|[^s]s$/.test(previous.key))
}

/** `It did logged the error`, but not `the work he did showed` nor `she did advanced maths`. */
function isEmphatic(support: Word, verb: Word): boolean {
  const subject = support.previous
  if (!subject || !isJoined(support) || !subjects.has(subject.key) || !opensClause(subject)) return false
  const {form, lemma} = misplacedForm(verb.key)!
  if (form === 'third' || form === 'ing' || lemma === 'be') return false
  return isPreterite(verb.key) || isBareParticiple(verb)
}

/** `How did you came?`, `Did they forked it?`, but not `Did you married couples know?` nor `what did it was the rain`. */
function isQuestion(support: Word, subject: Word, verb: Word): boolean {
  const {form, lemma} = misplacedForm(verb.key)!
  if (lemma === 'be' || form === 'ing') return false
  if (!asks(support)) return false
  const before = isJoined(support) ? support.previous!.key : undefined
  const object = subject.key === 'it' || subject.key === 'this' || subject.key === 'that'
  if (object && (before === 'what' || before === 'who')) return false
  if (isPreterite(verb.key)) return true
  switch (subject.key) {
    case 'these':
    case 'those':
      return false
    case 'we':
    case 'you':
    case 'this':
    case 'that':
      return isBareParticiple(verb)
    default:
      return true
  }
}
