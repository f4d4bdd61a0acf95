/** The article that a sound asks for. */
export type Sound = 'a' | 'an' | 'either'

/** Whether the name of a letter begins with a vowel: an F, an X, but a U. */
export function isLetterWithVowel(letters: string): boolean {
  return /^[aefhilmnorsx]/i.test(letters)
}
