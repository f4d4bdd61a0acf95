import type {Article} from '@lint-news/article'
import {type ConfiguredRule, type Finding, lint, type Verdict, verdictOf} from '@lint-news/rule'
import type {InputDocument, InputKind, ReadDocument} from './input/document.ts'
import {type Directive, directivesOf} from './suppress/directives.ts'
import {type Suppression, suppress} from './suppress/suppress.ts'
import {withoutDirectives} from './suppress/without-directives.ts'

/** What was found in a source. */
export interface LintedSource {
  readonly article: Article
  /** What no comment of the source suppresses. */
  readonly findings: readonly Finding[]
  readonly verdict: Verdict
  /** All that was found. */
  readonly all: readonly Finding[]
  /** Takes out what comments suppress. */
  readonly suppress: <Item extends Pick<Finding, 'ruleId' | 'place'>>(items: readonly Item[]) => Suppression<Item>
}

/** Lints a source, again and again while it is being fixed. */
export type LintSource = (source: string) => LintedSource

/** Reads a source of a kind. Markup knows comments by itself; in plain text they are lines like others, which are left out. */
export function readSource(
  source: string,
  read: ReadDocument,
  kind: InputKind,
  directives: readonly Directive[] = directivesOf(source)
): InputDocument {
  return kind === 'text' && directives.length > 0 ? withoutDirectives(source, directives) : read(source)
}

/** Returns what lints sources of a kind; with `suppressing`, comments in them have their say. */
export function sourceLinter(
  read: ReadDocument,
  kind: InputKind,
  rules: readonly ConfiguredRule[],
  suppressing: boolean
): LintSource {
  return (source) => {
    const directives = directivesOf(source)
    const heeded: readonly Directive[] = suppressing ? directives : []
    const {text, ...document} = readSource(source, read, kind, directives)
    const {article, findings, verdict} = lint(text, {...document, rules})
    const kept = suppress(findings, heeded, article).findings
    return {
      article,
      findings: kept,
      verdict: kept.length === findings.length ? verdict : verdictOf(article, kept),
      all: findings,
      suppress: (items) => suppress(items, heeded, article)
    }
  }
}
