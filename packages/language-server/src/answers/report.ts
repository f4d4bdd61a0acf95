import {loadFormat} from 'lint-news/host'
import type {LintedDocument} from '../linted-document.ts'

/** The page that shows the article with its findings in place. */
export async function reportOf(linted: LintedDocument): Promise<string> {
  const format = await loadFormat('html')
  let page = ''
  for await (const part of format(only(linted), {color: false})) page += part
  return page
}

async function* only(linted: LintedDocument): AsyncGenerator<LintedDocument, void, undefined> {
  yield linted
}
