import type {Article} from './article.ts'
import type {Person} from './person.ts'

/** Finds who is named, and how at each place. */
export function findPeople(_article: Article): readonly Person[] {
  return []
}
