/** The article that a sound asks for. */
export type Sound = 'a' | 'an' | 'either'

/** Whether the name of the first of some letters begins with a vowel: an F, an X, but a U. */
export function isNamedWithVowel(letters: string): boolean {
  return /^[aefhilmnorsx]/i.test(letters)
}
