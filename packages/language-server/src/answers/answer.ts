import type {LintedDocument} from '../linted-document.ts'
import type {Question, Questions} from '../questions.ts'
import {actionsOf} from './actions.ts'
import {diagnosticsOf} from './diagnostics.ts'
import {fixAllOf} from './fix-all.ts'
import {hoverOf} from './hover.ts'
import {lensesOf} from './lenses.ts'
import {reportOf} from './report.ts'

type Name = keyof Questions
type Answers = {
  readonly [Each in Name]: (
    linted: LintedDocument,
    says: Questions[Each]['says']
  ) => Questions[Each]['answer'] | Promise<Questions[Each]['answer']>
}

const answers: Answers = {
  diagnostics: diagnosticsOf,
  actions: actionsOf,
  fixAll: fixAllOf,
  hover: hoverOf,
  lenses: lensesOf,
  report: reportOf
}

/** What is answered on a document that is not linted. */
const silence: {readonly [Each in Name]: Questions[Each]['answer']} = {
  diagnostics: [],
  actions: [],
  fixAll: [],
  hover: null,
  lenses: [],
  report: null
}

/** Answers a question on a document. */
export async function answer({name, says}: Question, linted: LintedDocument | undefined): Promise<unknown> {
  return linted ? answers[name](linted, says as never) : silence[name]
}
