import {createRequire} from 'node:module'

let detector: typeof import('tinyld/light') | undefined

/**
 * Guesses the language of a text, the likeliest first. The detector is loaded by the first call: few articles need it. Where
 * modules cannot be loaded at once, in a browser, `imports` of package.json names the detector itself instead of this file.
 */
export function detectAll(text: string): ReturnType<typeof import('tinyld/light').detectAll> {
  detector ??= createRequire(import.meta.url)('tinyld/light') as typeof import('tinyld/light')
  return detector.detectAll(text)
}
