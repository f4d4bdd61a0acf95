import type {Article} from '@lint-news/article'

/**
 * Where a sticky pattern matches that always opens with the same literal, of which the first character is no letter and no digit: a text
 * without that costs nothing.
 */
export function* occurrences(article: Article, opening: string, pattern: RegExp): Iterable<RegExpExecArray> {
  if (!article.hasSign(opening)) return
  const {text} = article
  for (let at = text.indexOf(opening); at >= 0; at = text.indexOf(opening, at + 1)) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (match) yield match
  }
}
