import {type Rule, rule} from '@lint-news/rule'

/** A rule that flags every word with a key. */
export function flagsWord(name: string, key: string): Rule {
  return rule({
    name,
    about: '',
    why: '',
    family: 'damage',
    severity: 'warning',
    preset: 'strict',
    roles: 'any',
    *check({words}) {
      for (const word of words) if (word.key === key) yield {at: word, reason: `Unexpected ${key}, remove it`}
    }
  })
}
