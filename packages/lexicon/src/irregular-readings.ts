import {irregularForms} from './irregular-forms.ts'
import type {VerbReading} from './verb-reading.ts'

let readings: Map<string, VerbReading[]> | undefined

/** What each irregular form may be, by form: read as a past of read and as its participle; read when first asked for. */
export function irregularReadings(): ReadonlyMap<string, readonly VerbReading[]> {
  readings ??= index()
  return readings
}

function index(): Map<string, VerbReading[]> {
  const all = new Map<string, VerbReading[]>()

  for (const [lemma, forms] of irregularForms()) {
    for (const form of ['past', 'participle', 'third', 'ing'] as const) {
      for (const key of forms[form] ?? []) {
        const others = all.get(key)
        if (others) others.push({lemma, form})
        else all.set(key, [{lemma, form}])
      }
    }
  }

  return all
}
