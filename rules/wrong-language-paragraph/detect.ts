import {createRequire} from 'node:module'

let detector: typeof import('tinyld/light') | undefined

/** A language that a text may be in, and how sure that is, from 0 to 1. */
export interface Guess {
  /** Two letters: ISO 639-1. */
  readonly lang: string
  readonly accuracy: number
}

/** Guesses the language of a text, the likeliest first. The detector is loaded by the first call: few articles need it. */
export function detect(text: string): readonly Guess[] {
  detector ??= createRequire(import.meta.url)('tinyld/light') as typeof import('tinyld/light')
  return detector.detectAll(text)
}
