import {fix, pointsOf, quote} from '@lint-news/rule'
import {detailsOf, ignoreComment} from 'lint-news/host'
import type {VFileMessage} from 'vfile-message'
import {type CodeAction, CodeActionKind, type Position, type TextEdit} from 'vscode-languageserver-types'
import type {LintedDocument} from '../linted-document.ts'
import {fixAllKind} from '../names.ts'
import type {ActionsWanted} from '../questions.ts'
import {meet, positionOf, rangeOf} from '../ranges.ts'
import {diagnosticOf} from './diagnostics.ts'
import {fixAllOf} from './fix-all.ts'

/** What an editor offers to do in a range: each replacement of each finding, a comment that ignores it, and all safe fixes. */
export async function actionsOf(
  linted: LintedDocument,
  {range, quickFixes, fixAll}: ActionsWanted
): Promise<readonly CodeAction[]> {
  const here = quickFixes ? linted.messages.filter((message) => meet(rangeOf(message), range)) : []
  const pointOf = pointsOf(linted.document.text)
  const at = (offset: number): Position => positionOf(pointOf(offset))
  const actions = [
    ...here.flatMap((message) => fixesOf(message, linted, at)),
    ...here.flatMap((message) => ignoreOf(message, linted, at))
  ]
  if (fixAll && linted.messages.some(isSafelyFixed)) {
    const {uri, version} = linted.document
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
  {document: {uri, text}}: LintedDocument,
  at: (offset: number) => Position
): readonly CodeAction[] {
  const {expected, actual, place, ruleId = ''} = message
  if (!detailsOf(message).fix || !expected || !place || !('start' in place)) return []
  return expected.flatMap((replacement, index) => {
    const finding = {place: place as never, expected: [replacement], fix: 'suggestion', ruleId} as const
    const {changes} = fix(text, [finding], ['suggestion'])
    const edits: TextEdit[] = changes.map(({start, end, replacement}) => ({
      range: {start: at(start), end: at(end)},
      newText: replacement
    }))
    return {
      title: replacement === '' ? `Remove ${quote(actual ?? '')}` : `Replace by ${quote(replacement)}`,
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnosticOf(message, uri)],
      isPreferred: index === 0,
      edit: {changes: {[uri]: edits}}
    }
  })
}

function ignoreOf(
  message: VFileMessage,
  {articles, document: {uri, kind}}: LintedDocument,
  at: (offset: number) => Position
): readonly CodeAction[] {
  const {span} = detailsOf(message)
  const {ruleId} = message
  const [{article}] = articles
  // A record has no place for a comment.
  if (!article || !span || !ruleId || kind === 'jsonl') return []
  const line = ignoreComment(article, kind, ruleId, span.start)
  if (!line) return []
  const start = at(line.offset)
  return [
    {
      title: `Ignore \`${ruleId}\` here`,
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnosticOf(message, uri)],
      edit: {changes: {[uri]: [{range: {start, end: start}, newText: line.text}]}}
    }
  ]
}
