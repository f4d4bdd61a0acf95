import type {Article} from './article.ts'
import type {Style} from './style.ts'

/** Reads the article's own habits off its text. */
export function styleOf(_article: Article): Style {
  return {quotePunctuation: {inside: 0, outside: 0}, spelling: undefined}
}
