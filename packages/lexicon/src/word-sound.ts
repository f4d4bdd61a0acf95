import type {Sound} from './sound-of-letters.ts'
import {anPrefixes, aPrefixes} from './sound-prefixes.ts'

/** Words of which one hears and reads both: an historic, a historic; an herb (US), a herb (UK). */
const divided =
  /^(?:h(?:abitu|allucin|erb(?:s?$|a|i[cv]|y)|ereditar|eroic|ilari|istori(?!es$)|omage|omme|orrend|orrif|otel|umbl|ypothe|ysteri)|euskadi|oui$|un(?:ita|um)$|urugua)/

/** Names whose first letter is sounded in some mouths only: Mbappé, Nguyen, Henri, Oaxaca. */
const foreign =
  /^(?:M[bdfgkp][a-z]|N[bdghkqstwyz]|Rz|Lh|X(?!box)|Y[bdfglnv]|Hermes|Henri|Hollande|Helene|Herve|Hernan|Hidalgo|Hugues|Haute|Hors$|Huppert|Hulot|Eu(?:sk|b)|Uri|Oa[hx]|Ou[aei])/

/** Foreign names in U, which begin like `you` or like `ooze`: Uribe, Uma, Udinese. */
const foreignU = /^U(?!ber|[pn])[b-df-hj-np-tv-z][aeiou]/

let rules: Map<string, 'a' | 'an'> | undefined

/** The article for a word of letters (no initialism) by its spelling. */
export function wordSound(word: string): Sound {
  const key = word.toLowerCase()
  if (divided.test(key)) return 'either'
  if (word !== key && foreign.test(word)) return 'either'

  // mp3, rpm, html: some say the letters, some (lbs, mm) the word.
  if (word === key && /^[fhlmnrsx][^aeiouy]*$/.test(key)) return 'either'

  rules ??= read()
  for (let length = Math.min(key.length, 13) + 1; length > 0; length--) {
    const rule = rules.get(length > key.length ? `${key}$` : key.slice(0, length))
    if (rule) return rule
  }

  if (foreignU.test(word)) return 'either'
  return /^[aeiou]/.test(key) ? 'an' : 'a'
}

function read(): Map<string, 'a' | 'an'> {
  const all = new Map<string, 'a' | 'an'>()
  for (const prefix of aPrefixes.trim().split(/\s+/)) all.set(prefix, 'a')
  for (const prefix of anPrefixes.trim().split(/\s+/)) all.set(prefix, 'an')
  return all
}
