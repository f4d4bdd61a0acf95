import type {Article} from '@lint-news/article'
import {type ConfiguredRule, lint, RuleError, source, toMessage, type Verdict} from '@lint-news/rule'
import {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import {documentOf, type InputKind, kindOf} from './input/document.ts'
import {type Input, standardInput} from './input/find-inputs.ts'
import {InputError} from './input/input-error.ts'
import {readInput} from './input/read-input.ts'

/** A file with its messages and, where it could be linted, its verdict. */
export interface LintedFile {
  readonly file: VFile
  readonly verdict: Verdict | undefined
  /** What was linted, for formats that show it. */
  readonly article: Article | undefined
}

/** Reads and lints an input, of the kind that its name says or the one given; what stands in the way of that is a message too. */
export async function lintInput(
  {path, error}: Input,
  rules: readonly ConfiguredRule[],
  kind: InputKind = kindOf(path)
): Promise<LintedFile> {
  const file = new VFile({path: path === standardInput ? '<stdin>' : path})
  try {
    if (error) throw error
    const {text, ...document} = await documentOf(await readInput(path), kind)
    const {article, findings, verdict} = lint(text, {...document, rules})
    for (const finding of findings) file.messages.push(toMessage(finding, file))
    return {file, verdict, article}
  } catch (error) {
    if (!(error instanceof InputError || error instanceof RuleError)) throw error
    const {stackTraceLimit} = Error
    Error.stackTraceLimit = 0
    const message = new VFileMessage(error.message, {
      ruleId: error instanceof RuleError ? error.ruleId : 'unreadable-input',
      source,
      ...(error instanceof InputError && error.place ? {place: error.place} : {})
    })
    Error.stackTraceLimit = stackTraceLimit
    file.messages.push(Object.assign(message, {fatal: true, file: file.path}))
    return {file, verdict: undefined, article: undefined}
  }
}
