import {irregularForms} from './irregular-forms.ts'
import {type Ending, withEnding} from './regular-verb-forms.ts'
import {verbLemmaSet} from './verb-lemma-set.ts'

/** A form of a verb; `third` is any finite present that differs from the base (says, has, is, are). */
export type VerbForm = 'base' | 'past' | 'participle' | 'third' | 'ing'

/** What a word may be as a verb. */
export interface VerbReading {
  lemma: string
  form: VerbForm
}

const formsOfBe: ReadonlyMap<string, VerbForm> = new Map([
  ['am', 'third'],
  ['are', 'third'],
  ['is', 'third'],
  ['was', 'past'],
  ['were', 'past'],
  ['been', 'participle'],
  ['being', 'ing'],
  ['be', 'base']
])

const oddThird: ReadonlyMap<string, string> = new Map([['have', 'has']])
const odd: ReadonlyMap<string, string> = new Map([['has', 'have']])

/** Whether a key is the base form of a verb. */
export function isBaseVerb(key: string): boolean {
  return verbLemmaSet().has(key)
}

/** A form of a verb, in its usual spelling: `inflect('go', 'past')` is `went`. */
export function inflect(lemma: string, form: VerbForm): string {
  if (form === 'base') return lemma
  if (lemma === 'be') return {past: 'was', participle: 'been', third: 'is', ing: 'being'}[form]
  if (form === 'third') return oddThird.get(lemma) ?? withEnding(lemma, 's')[0]!
  if (form === 'ing') return withEnding(lemma, 'ing')[0]!

  return irregularForms().get(lemma)?.[form][0] ?? withEnding(lemma, 'ed')[0]!
}

let irregularReadings: Map<string, VerbReading[]> | undefined

/** All that a key may be as a verb; empty if it is none. A regular -ed form is both past and participle. */
export function verbReadings(key: string): readonly VerbReading[] {
  const ofBe = formsOfBe.get(key)
  if (ofBe) return [{lemma: 'be', form: ofBe}]

  const readings: VerbReading[] = []
  const lemmas = verbLemmaSet()
  if (lemmas.has(key)) readings.push({lemma: key, form: 'base'})

  irregularReadings ??= readIrregular()
  const irregular = irregularReadings.get(key)
  if (irregular) readings.push(...irregular)

  const have = odd.get(key)
  if (have) readings.push({lemma: have, form: 'third'})

  if (key.endsWith('ed')) {
    for (const lemma of basesOf(key, 'ed')) {
      if (!irregularForms().has(lemma)) readings.push({lemma, form: 'past'}, {lemma, form: 'participle'})
    }
  } else if (key.endsWith('ing')) {
    for (const lemma of basesOf(key, 'ing')) readings.push({lemma, form: 'ing'})
  } else if (key.endsWith('s')) {
    for (const lemma of basesOf(key, 's')) readings.push({lemma, form: 'third'})
  }

  return readings
}

/** The verbs that have a key as their form with an ending. */
function basesOf(key: string, ending: Ending): readonly string[] {
  const rest = key.slice(0, -ending.length)
  const candidates = new Set([
    rest,
    `${rest}e`,
    rest.slice(0, -1),
    rest.slice(0, -2),
    rest.replace(/i$/, 'y'),
    rest.replace(/ie$/, 'y'),
    rest.replace(/y$/, 'ie'),
    rest.replace(/e$/, '')
  ])

  return [...candidates].filter((base) => verbLemmaSet().has(base) && withEnding(base, ending).includes(key))
}

function readIrregular(): Map<string, VerbReading[]> {
  const readings = new Map<string, VerbReading[]>()

  for (const [lemma, forms] of irregularForms()) {
    for (const form of ['past', 'participle'] as const) {
      for (const key of forms[form]) {
        const others = readings.get(key)
        if (others) others.push({lemma, form})
        else readings.set(key, [{lemma, form}])
      }
    }
  }

  return readings
}
