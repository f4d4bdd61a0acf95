import {type LintedFile, loadFormat, shownArticle} from 'lint-news/host'
import type {LintedDocument} from '../linted-document.ts'

/** The page that shows each article with its findings in place. */
export async function reportOf(linted: LintedDocument): Promise<string> {
  const format = await loadFormat('html')
  let page = ''
  for await (const part of format(each(linted), {color: false})) page += part
  return page
}

async function* each({articles}: LintedDocument): AsyncGenerator<LintedFile, void, undefined> {
  for (const {article, ...file} of articles) yield {...file, shown: article && shownArticle(article, undefined)}
}
