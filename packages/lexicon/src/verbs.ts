import {irregularForms} from './irregular-forms.ts'
import {irregularReadings} from './irregular-readings.ts'
import {type Ending, withEnding} from './regular-verb-forms.ts'
import {verbLemmaSet} from './verb-lemma-set.ts'
import type {VerbForm, VerbReading} from './verb-reading.ts'

/** Whether a key is the base form of a verb. */
export function isBaseVerb(key: string): boolean {
  return verbLemmaSet.has(key)
}

/** A form of a verb, in its usual spelling: `inflect('go', 'past')` is `went`. */
export function inflect(lemma: string, form: VerbForm): string {
  return spellings(lemma, form)[0]!
}

/** All forms of a verb, in every spelling: learn, learns, learning, learned, learnt. */
export function verbForms(lemma: string): ReadonlySet<string> {
  const forms = ['base', 'third', 'ing', 'past', 'participle'] as const
  return new Set(forms.flatMap((form) => spellings(lemma, form)))
}

/**
 * All that a key may be as a verb, also with a prefix and a hyphen (re-elected); empty if it is none. A regular -ed form is
 * both past and participle. Nouns that are spelled like verbs (the plans, a building) have their readings too: only the
 * sentence tells them apart.
 */
export function verbReadings(key: string): readonly VerbReading[] {
  const prefix =
    key.includes('-') && /^(?:co|counter|cross|de|mis|out|over|pre|re|un|under)-(?=[a-z]{3})/.exec(key)?.[0]
  if (prefix) return verbReadings(key.slice(prefix.length)).map(({lemma, form}) => ({lemma: prefix + lemma, form}))

  const readings: VerbReading[] = verbLemmaSet.has(key) ? [{lemma: key, form: 'base'}] : []
  const irregular = irregularReadings().get(key)
  if (irregular) readings.push(...irregular)

  if (key.endsWith('s')) {
    for (const lemma of basesOf(key, 's')) readings.push({lemma, form: 'third'})
  } else if (key.endsWith('ing')) {
    for (const lemma of basesOf(key, 'ing')) readings.push({lemma, form: 'ing'})
  } else if (key.endsWith('ed')) {
    for (const lemma of basesOf(key, 'ed')) {
      if (!irregularForms().has(lemma)) readings.push({lemma, form: 'past'}, {lemma, form: 'participle'})
    }
  }

  return readings
}

function spellings(lemma: string, form: VerbForm): readonly string[] {
  if (form === 'base') return [lemma]

  const odd = irregularForms().get(lemma)?.[form]
  return odd ?? withEnding(lemma, form === 'third' ? 's' : form === 'ing' ? 'ing' : 'ed')
}

/** The verbs that have a key as their form with an ending. */
function basesOf(key: string, ending: Ending): readonly string[] {
  const rest = key.slice(0, -ending.length)
  const bases: string[] = []
  const add = (base: string) => {
    if (verbLemmaSet.has(base) && withEnding(base, ending).includes(key)) bases.push(base)
  }

  add(rest)
  if (ending === 's') {
    if (rest.endsWith('ie')) add(`${rest.slice(0, -2)}y`)
    if (rest.endsWith('e')) add(rest.slice(0, -1))
    if (rest.endsWith('ze')) add(rest.slice(0, -2))
  } else {
    add(`${rest}e`)
    if (rest.endsWith('i')) add(`${rest.slice(0, -1)}y`)
    if (rest.endsWith('y')) add(`${rest.slice(0, -1)}ie`)
    if (rest.endsWith('k') || rest.at(-1) === rest.at(-2)) add(rest.slice(0, -1))
  }

  return bases
}
