import {type Article, articleOf} from '@lint-news/article'
import type {Root} from 'nlcst'
import type {VFile} from 'vfile'
import type {Finding} from './finding.ts'
import {lintArticle} from './lint.ts'
import {toMessage} from './message.ts'
import type {ConfiguredRule} from './rule.ts'
import {type SourceText, sourceTextOf} from './source-text.ts'

// Several plugins on one tree share the article, as long as the tree still says the same.
const known = new WeakMap<Root, {readonly source: SourceText; readonly article: Article}>()

/** Lints the text of an NLCST tree and reports on the file, at the places that the tree's leaves came from. */
export function lintTree(tree: Root, file: VFile, rules: readonly ConfiguredRule[]): readonly Finding[] {
  const source = sourceTextOf(tree, file)
  let entry = known.get(tree)
  if (entry?.source.text !== source.text) {
    const {title, url} = (file.data.article ?? {}) as {title?: string; url?: string}
    entry = {source, article: articleOf(source.text, {title, url})}
    known.set(tree, entry)
  }
  const {findings} = lintArticle(entry!.article, rules)
  for (const finding of findings) file.messages.push(toMessage(finding, file, source.placeOf))
  return findings
}
