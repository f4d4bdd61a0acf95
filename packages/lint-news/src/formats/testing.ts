import {type ConfiguredRule, lint, toMessage} from '@lint-news/rule'
import {configuredRules} from 'retext-lint-news'
import {VFile} from 'vfile'
import type {LintedFile} from '../linted-file.ts'
import type {Format} from './format.ts'

// A few rules, so that reports stay as they are when a rule joins.
const ruleIds = ['boilerplate-line', 'displaced-quote-mark', 'do-support-form', 'html-residue', 'inline-promo']

/** The rules that the texts here are linted with. */
export const rules: readonly ConfiguredRule[] = configuredRules({preset: 'strict'}).filter(({rule}) =>
  ruleIds.includes(rule.ruleId)
)

/** Lints a text as if it were a file; for tests. */
export function lintedText(text: string, path: string): LintedFile {
  const file = new VFile({path})
  const {article, findings, verdict} = lint(text, {rules})
  file.messages.push(...findings.map((finding) => toMessage(finding, file)))
  return {file, verdict, article}
}

/** Writes a report of files; for tests. */
export async function reportOf(format: Format, ...files: readonly LintedFile[]): Promise<string> {
  async function* each(): AsyncGenerator<LintedFile> {
    yield* files
  }
  let report = ''
  for await (const part of format(each(), {color: false})) report += part
  return report
}

/** A file that could not be read; for tests. */
export function unreadable(path: string): LintedFile {
  const file = new VFile({path})
  const message = file.message('Cannot read this file: “<&>”', {ruleId: 'unreadable-input', source: 'lint-news'})
  message.fatal = true
  return {file, verdict: undefined, article: undefined}
}

/** A file with one message of any text, as no rule is bound to write it; for tests. */
export function saying(text: string): LintedFile {
  const file = new VFile({path: `${text}.txt`})
  const message = file.message(text, {ruleId: 'odd', source: 'lint-news', place: {line: 1, column: 1}})
  Object.assign(message, {note: `${text}\n- ${text}`, expected: [text], span: {start: 0, end: 3}})
  return {...lintedText('The council met.', 'a.txt'), file}
}

/** Articles with findings of each level, safe and other fixes, and characters that formats must escape. */
export const articles: readonly string[] = [
  'The ministry did not replied to questions on Monday.\n\n“We will open the bridge again tomorrow”, the mayor said on Monday.\n\nShare this story on Facebook.\n',
  '\ufeffThe council met on Monday.\r\n\r\n“We will open the bridge <b>again</b> & soon”, the 🚢 mayor said.\r\n\r\nShare this story on Facebook.\r\n\r\nThe ministry did not replied to “A&M %0A, 50%: no”.\r\n\r\nSign up for our newsletter.\r\n',
  'The ministry did not reply to questions on Monday.\n'
]
