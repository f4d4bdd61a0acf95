import {type Fixable, fix, quote, type Replacement} from '@lint-news/rule'
import {detailsOf, ignoreComment} from 'lint-news/host'
import type {VFileMessage} from 'vfile-message'
import {type CodeAction, CodeActionKind} from 'vscode-languageserver-types'
import {editsIn, spelled} from '../edits.ts'
import type {LintedArticle, LintedDocument} from '../linted-document.ts'
import {fixAllKind} from '../names.ts'
import type {ActionsWanted, EditedDocument} from '../questions.ts'
import {meet, rangeOf} from '../ranges.ts'
import {diagnosticOf} from './diagnostics.ts'
import {fixAllOf} from './fix-all.ts'

/** What an editor offers to do in a range: each replacement of each finding, a comment that ignores it, and all safe fixes. */
export async function actionsOf(
  linted: LintedDocument,
  {range, quickFixes, fixAll}: ActionsWanted
): Promise<readonly CodeAction[]> {
  const {articles, document, messages} = linted
  const here = (quickFixes ? articles : []).flatMap((of) =>
    of.file.messages.filter((message) => meet(rangeOf(message), range)).map((message) => ({message, of}))
  )
  const edits = editsIn(document.text)
  const actions = [
    ...here.flatMap(({message, of}) => fixesOf(message, of, document, edits)),
    ...here.flatMap(({message, of}) => ignoreOf(message, of.article, document, edits))
  ]
  if (fixAll && messages.some(isSafelyFixed)) {
    const {uri, version} = document
    actions.push({
      title: 'Fix all that is safe to fix',
      kind: fixAllKind,
      ...(fixAll === 'now' ? {edit: {changes: {[uri]: [...(await fixAllOf(linted))]}}} : {data: {uri, version}})
    })
  }
  return actions
}

/** Comments of no use can go too, but no rule says so, and a fix of all is one of the rules. */
function isSafelyFixed(message: VFileMessage): boolean {
  const {fix, family} = detailsOf(message)
  return fix === 'safe' && family !== undefined
}

function fixesOf(
  message: VFileMessage,
  of: LintedArticle,
  document: EditedDocument,
  edits: ReturnType<typeof editsIn>
): readonly CodeAction[] {
  const {expected, actual, place} = message
  if (!detailsOf(message).fix || !expected || !place || !('start' in place)) return []
  return expected.flatMap((replacement, index) => ({
    title: replacement === '' ? `Remove ${quote(actual ?? '')}` : `Replace by ${quote(replacement)}`,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(message, document.uri)],
    isPreferred: index === 0,
    edit: {changes: {[document.uri]: edits(changesBy(message, replacement, of, document))}}
  }))
}

/** What a replacement changes in a document: in a record, what it says is changed, and spelled as JSON again. */
function changesBy(
  message: VFileMessage,
  replacement: string,
  {article, spelling}: LintedArticle,
  {text}: EditedDocument
): readonly Replacement[] {
  const {place, ruleId = ''} = message
  const changesIn = (text: string, place: Fixable['place']): readonly Replacement[] =>
    fix(text, [{place, expected: [replacement], fix: 'suggestion', ruleId}], ['suggestion']).changes
  if (!article || !spelling) return changesIn(text, place as Fixable['place'])
  const {start, end} = detailsOf(message).span!
  return spelled(changesIn(article.text, {start: {offset: start}, end: {offset: end}}), spelling)
}

function ignoreOf(
  message: VFileMessage,
  article: LintedArticle['article'],
  {uri, kind}: EditedDocument,
  edits: ReturnType<typeof editsIn>
): readonly CodeAction[] {
  const {span} = detailsOf(message)
  const {ruleId} = message
  // A record has no place for a comment.
  if (!article || !span || !ruleId || kind === 'jsonl') return []
  const line = ignoreComment(article, kind, ruleId, span.start)
  if (!line) return []
  const {offset, text} = line
  return [
    {
      title: `Ignore \`${ruleId}\` here`,
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnosticOf(message, uri)],
      edit: {changes: {[uri]: edits([{start: offset, end: offset, replacement: text}])}}
    }
  ]
}
