import type {InputKind, Settings} from 'lint-news/host'
import type {CodeAction, CodeLens, Diagnostic, Hover, Position, Range, TextEdit} from 'vscode-languageserver-types'

/** A document as an editor has it now. */
export interface EditedDocument {
  readonly uri: string
  readonly version: number
  /** The file that it is of, or would be: where its configurations are looked for. */
  readonly path: string
  readonly kind: InputKind | 'jsonl'
  readonly text: string
}

/** How an editor wants its documents to be linted. */
export interface LintSettings extends Settings {
  /** The one configuration to use; `false` for none at all; otherwise those beside and above each article. */
  readonly config?: string | false | undefined
}

/** What can be asked of a document: what the question says besides, and what is answered. */
export interface Questions {
  diagnostics: {readonly says: undefined; readonly answer: readonly Diagnostic[]}
  actions: {readonly says: ActionsWanted; readonly answer: readonly CodeAction[]}
  fixAll: {readonly says: undefined; readonly answer: readonly TextEdit[]}
  hover: {readonly says: Position; readonly answer: Hover | null}
  lenses: {readonly says: undefined; readonly answer: readonly CodeLens[]}
  report: {readonly says: undefined; readonly answer: string | null}
}

/** Which actions are asked for. */
export interface ActionsWanted {
  readonly range: Range
  /** Whether what mends single findings is wanted. */
  readonly quickFixes: boolean
  /** Whether the action that fixes all is wanted, and whether its edit may come later. */
  readonly fixAll: 'now' | 'later' | undefined
}

/** A question on its way to the thread that lints. */
export interface Question<Name extends keyof Questions = keyof Questions> {
  readonly name: Name
  readonly document: EditedDocument
  readonly settings: LintSettings
  /** Changes when configurations may have changed. */
  readonly generation: number
  readonly says: Questions[Name]['says']
}

/** What comes back from the thread. `trouble` is what a person has to mend: a configuration that cannot be used. */
export interface Answer {
  readonly id: number
  readonly answer?: unknown
  readonly trouble?: string
  readonly failure?: string
}
