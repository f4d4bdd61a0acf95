import {irregularVerbs} from './irregular-verbs.ts'
import type {VerbForm} from './verb-reading.ts'

/** The forms of a verb that follow no rule, each in its spellings, the commoner first. */
export type IrregularForms = Partial<Record<Exclude<VerbForm, 'base'>, readonly string[]>>

let forms: Map<string, IrregularForms> | undefined

/** The irregular verbs by lemma, with those made by a prefix; read when first asked for. */
export function irregularForms(): ReadonlyMap<string, IrregularForms> {
  forms ??= read()
  return forms
}

function read(): Map<string, IrregularForms> {
  const all = new Map<string, IrregularForms>()

  for (const row of irregularVerbs.trim().split('\n')) {
    const [base, past, participle, ...prefixes] = row.split(' ')
    const forms = {past: past!.split('/'), participle: participle!.split('/')}
    all.set(base!, forms)

    for (const dashed of prefixes) {
      const prefix = dashed.slice(0, -1)
      const prefixed = (spelling: string) => prefix + spelling
      all.set(prefix + base, {past: forms.past.map(prefixed), participle: forms.participle.map(prefixed)})
    }
  }

  all.set('be', {past: ['was', 'were'], participle: ['been'], third: ['is', 'are', 'am'], ing: ['being']})
  all.set('have', {...all.get('have'), third: ['has']})
  return all
}
