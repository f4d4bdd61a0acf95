import {changesOf, lint, type Replacement, repair} from '@lint-news/rule'
import {readerOf, repairSource, sourceLinter} from 'lint-news/host'
import type {TextEdit} from 'vscode-languageserver-types'
import {editsIn, spelled} from '../edits.ts'
import type {LintedArticle, LintedDocument} from '../linted-document.ts'

/** The edits that make all safe fixes, until none is left. */
export async function fixAllOf({articles, document, settingsOf}: LintedDocument): Promise<readonly TextEdit[]> {
  const {path, kind, text} = document
  const edits = editsIn(text)
  if (kind === 'jsonl') {
    const changes = await Promise.all(articles.map((record) => changesInRecord(record, path, settingsOf)))
    return edits(changes.flat())
  }
  const {rules} = await settingsOf(path)
  const lintSource = sourceLinter(await readerOf(kind), kind, rules, true)
  const repaired = repairSource(text, lintSource(text), lintSource, ['safe'])
  return edits(changesOf(text, repaired))
}

async function changesInRecord(
  {article, spelling}: LintedArticle,
  path: string,
  settingsOf: LintedDocument['settingsOf']
): Promise<readonly Replacement[]> {
  if (!article || !spelling) return []
  const {text, givenTitle: title, url} = article
  const {rules} = await settingsOf(path, () => url)
  const repaired = repair(text, (text) => lint(text, {rules, title, url}).findings)
  return repaired.text.trim() === '' ? [] : spelled(changesOf(text, repaired), spelling)
}
