import {irregularForms} from './irregular-forms.ts'
import type {VerbReading} from './verb-reading.ts'
import {inflect, isBaseVerb, verbReadings} from './verbs.ts'
import {wordSet} from './word-set.ts'

/** Past forms that are bases too, of verbs that the news hardly ever uses: `did not saw` means see, not sawing. */
const rareBases: ReadonlySet<string> = wordSet('fell felt saw slew smelt spat')

/** Forms in -ing and -ed that serve as prepositions or conjunctions: `did not, according to police`. */
const prepositional: ReadonlySet<string> = wordSet(`
  according barring concerning considering depending during excluding following given granted including owing pending
  provided providing regarding
`)

/**
 * The verb whose base was meant where a base has to stand (after `did not`, `could`, `to`) and another form does; undefined
 * where the form may be a base, or is no verb.
 */
export function misplacedForm(key: string): VerbReading | undefined {
  const rare = rareBases.has(key)
  // Most words in such a place are bases: one look is enough for them.
  if ((!rare && isBaseVerb(key)) || prepositional.has(key)) return undefined
  const readings = verbReadings(key)
  if (rare) return readings.find(({form}) => form !== 'base')
  return readings.some(({form}) => form === 'base') ? undefined : readings[0]
}

/** Whether a form is a past and nothing else, not even a participle: `went`, `took`, `saw`. No noun can follow it as its own. */
export function isPreterite(key: string): boolean {
  return preteriteOf(key) !== undefined
}

let preterites: Map<string, string> | undefined

/** The verb whose past a form is, where it is nothing else: `go` for `went`. */
export function preteriteOf(key: string): string | undefined {
  preterites ??= readPreterites()
  return preterites.get(key)
}

function readPreterites(): Map<string, string> {
  const all = new Map<string, string>()
  for (const [lemma, {past}] of irregularForms()) {
    for (const key of past ?? []) {
      const others = verbReadings(key).filter(({form}) => form !== 'past' && !(form === 'base' && rareBases.has(key)))
      if (others.length === 0) all.set(key, lemma)
    }
  }
  return all
}

/** The participle that was meant where a form that is only a past follows have: `gone` for `went`. */
export function participleFor(key: string): string | undefined {
  const lemma = preteriteOf(key)
  return lemma && inflect(lemma, 'participle')
}
