import {firstNameList} from './first-name-list.ts'
import {wordSet} from './word-set.ts'

const firstNames = wordSet(firstNameList)

/**
 * Whether a key is a common first name: of English-speaking countries, and of others where they are frequent in news. Many are
 * words as well (mark, will, grace), so that capitals should be asked for first.
 */
export function isFirstName(key: string): boolean {
  return firstNames.has(key)
}
