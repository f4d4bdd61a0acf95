import type {SourceDocument} from '@lint-news/article'
import {lint, type Report as RuleReport, repair} from '@lint-news/rule'
import {configuredRules, rules} from 'retext-lint-news'
import type {Answer, Cleaned, Report, Request, Settings, SourceKind} from '../protocol.ts'
import {partsComing} from './on-demand.ts'

/** Lints a source, and cleans a copy of it where that is asked for. */
export async function answer({source, kind, settings, clean}: Request): Promise<Answer> {
  const read = await readerOf(kind)
  const configured = configuredRules(knownSettings(settings))
  const find = (text: string): RuleReport => {
    const {text: words, ...document} = read(text)
    return lint(words, {...document, rules: configured})
  }
  let found = find(source)
  const coming = partsComing()
  if (coming) {
    await coming
    found = find(source)
  }
  return {report: reportOf(found), cleaned: clean && cleanedOf(source, clean)}

  function cleanedOf(source: string, kinds: NonNullable<Request['clean']>): Cleaned {
    const {text, kept, applied} = repair(source, (text) => (text === source ? found : find(text)).findings, kinds)
    return {text, kept, fixes: [...applied.values()].reduce((sum, count) => sum + count, 0)}
  }
}

function reportOf({article, findings, verdict: {name, safe, quality}}: RuleReport): Report {
  const lines = article.blocks.map(({start, end, role, evidence}) => ({
    start: article.origin.startOf(start),
    end: article.origin.endOf(end),
    role,
    evidence
  }))
  return {findings, verdict: {name, safe, quality}, lines}
}

/** A link may name rules that this version does not have. */
function knownSettings({preset, rules: switches}: Settings): Settings {
  const known = Object.entries(switches).filter(([ruleId]) => rules.some((rule) => rule.ruleId === ruleId))
  return {preset, rules: Object.fromEntries(known)}
}

type Read = (source: string) => Pick<SourceDocument, 'text'> & Partial<SourceDocument>

/** What reads markup is loaded when it is first needed. */
async function readerOf(kind: SourceKind): Promise<Read> {
  if (kind === 'html') return (await import('@lint-news/article/html')).readHtml
  if (kind === 'markdown') return (await import('@lint-news/article/markdown')).readMarkdown
  return (text) => ({text})
}
