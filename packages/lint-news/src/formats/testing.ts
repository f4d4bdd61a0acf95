import {type ConfiguredRule, configure, lint, quote, rule, toMessage} from '@lint-news/rule'
import {VFile} from 'vfile'
import {shownArticle} from '../file-report.ts'
import {fingerprintsOf} from '../fingerprint.ts'
import type {LintedFile} from '../linted-file.ts'
import type {Format} from './format.ts'

// Rules of our own, so that reports stay as they are whatever becomes of the real ones.
const storm = rule({
  name: 'no-storm',
  about: 'Flags storms.',
  why: 'Storms <pass> & go.',
  family: 'damage',
  severity: 'error',
  preset: 'recommended',
  fix: 'safe',
  *check({words}) {
    for (const word of words) {
      if (word.key !== 'storm') continue
      const related = word.index > 1 ? [{at: words[0], reason: 'the first word is `here`'}] : []
      yield {
        at: word,
        reason: `Unexpected storm ${quote(word.text)}, use \`calm\``,
        expected: ['calm', 'peace'],
        related
      }
    }
  }
})
const button = rule({
  name: 'no-button',
  about: 'Flags buttons.',
  why: 'Nobody can press them.',
  family: 'damage',
  severity: 'warning',
  preset: 'recommended',
  fix: 'safe',
  roles: 'any',
  *check({blocks}) {
    for (const block of blocks) {
      if (!block.text.startsWith('Share')) continue
      yield {
        at: block,
        reason: `Unexpected button ${quote(block.text)}, remove it`,
        expected: [''],
        evidence: ['says `Share`']
      }
    }
  }
})
const doubt = rule({
  name: 'no-doubt',
  about: 'Flags doubts.',
  why: 'Reporters know.',
  family: 'coherence',
  severity: 'info',
  preset: 'recommended',
  fix: 'suggestion',
  *check({words}) {
    for (const word of words)
      if (word.key === 'perhaps')
        yield {at: word, reason: `Unexpected doubt ${quote(word.text)}, remove it`, expected: ['']}
  }
})

/** The rules that the texts here are linted with. */
export const rules: readonly ConfiguredRule[] = [storm, button, doubt].map((each) => configure(each)!)

/** Lints a text as if it were a file; for tests. */
export function lintedText(text: string, path: string): LintedFile {
  const file = new VFile({path})
  const {article, findings, verdict} = lint(text, {rules})
  const fingerprint = fingerprintsOf(article)
  for (const finding of findings) {
    const message = toMessage(finding, file)
    file.messages.push(Object.assign(message, {fingerprint: fingerprint(finding.ruleId, finding)}))
  }
  return {file, verdict, shown: shownArticle(article, undefined)}
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
  return {file, verdict: undefined, shown: undefined}
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
  'The storm reached Lund on Monday.\n\nThe ferry will perhaps sail again, the mayor said.\n\nShare this story on Facebook.\n',
  '\ufeffThe council met on Monday.\r\n\r\nThe <b>🚢 storm</b> & the “storm” passed.\r\n\r\nShare 50%: this, A&M %0A\r\n\r\nThe storm was perhaps over.\r\n',
  'The ferry sails on Monday.\n'
]
