import {type Article, articleOf} from '@lint-news/article'
import type {Root} from 'nlcst'
import type {VFile} from 'vfile'
import type {ConfiguredRule} from './configure.ts'
import type {Finding} from './finding.ts'
import {lintArticle} from './lint.ts'
import {toMessage} from './message.ts'
import {treeText} from './tree-text.ts'

// Several plugins on one tree share the article, as long as the tree still says the same.
const known = new WeakMap<Root, Article>()

/** Lints the text of an NLCST tree and reports on the file, at the places that the tree's leaves came from. */
export function lintTree(tree: Root, file: VFile, rules: readonly ConfiguredRule[]): readonly Finding[] {
  const {text, origin} = treeText(tree, String(file))
  let article = known.get(tree)
  if (article?.text !== text) {
    const {title, url} = (file.data.article ?? {}) as {title?: string; url?: string}
    article = articleOf(text, {title, url, origin})
    known.set(tree, article)
  }
  const {findings} = lintArticle(article!, rules)
  for (const finding of findings) file.messages.push(toMessage(finding, file))
  return findings
}
