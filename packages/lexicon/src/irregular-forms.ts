import {irregularVerbs} from './irregular-verbs.ts'

/** The past forms and the participles of an irregular verb, the commoner first. */
export interface IrregularForms {
  past: readonly string[]
  participle: readonly string[]
}

let forms: Map<string, IrregularForms> | undefined

/** The irregular verbs but for `be`, by lemma, with those made by a prefix; read when first asked for. */
export function irregularForms(): ReadonlyMap<string, IrregularForms> {
  forms ??= read()
  return forms
}

function read(): Map<string, IrregularForms> {
  const all = new Map<string, IrregularForms>()

  for (const row of irregularVerbs.trim().split('\n')) {
    const [base, past, participle, ...prefixes] = row.split(' ')
    for (const prefix of ['', ...prefixes]) {
      const start = prefix.replace('-', '')
      const withPrefix = (list: string) => list.split('/').map((form) => start + form)
      all.set(start + base, {past: withPrefix(past!), participle: withPrefix(participle!)})
    }
  }

  return all
}
