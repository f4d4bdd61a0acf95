import {type Article, type Mention, unintroducedMention} from '@lint-news/article'

/** From so many on it is how the article is written: match reports and letters name people by their surnames alone. */
const habit = 5

/** Where people come in whom nothing introduces. */
export function strangersOf({people}: Article): readonly Mention[] {
  const strangers = people.flatMap((person) => unintroducedMention(person) ?? [])
  return strangers.length < habit ? strangers : []
}
