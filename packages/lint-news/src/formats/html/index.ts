import type {LintedFile} from '../../linted-file.ts'
import type {Format} from '../format.ts'
import {articleSection} from './article-section.ts'
import {Overview} from './overview.ts'
import {pageEnd, pageStart} from './page.ts'

/**
 * One page that needs nothing else: each article with its findings in place, and for several an overview. Articles are written as they
 * come; the overview, which is known at the end, stands there and is shown first. Of several articles those without a finding are
 * in the overview only.
 */
export const htmlPage: Format = async function* (files) {
  const overview = new Overview()
  let first: LintedFile | undefined
  yield pageStart.text
  for await (const each of files) {
    const shown = each.file.messages.length > 0
    if (overview.count === 0 && !shown) first = each
    const name = shown ? `article-${overview.count + 1}` : undefined
    overview.add(each, name)
    if (name) yield articleSection(each, name).text
  }
  if (first && overview.count === 1) yield articleSection(first, 'article-1').text
  if (overview.count !== 1) yield overview.section().text
  yield pageEnd.text
}
