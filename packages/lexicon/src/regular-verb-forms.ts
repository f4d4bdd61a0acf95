import {doublingVerbs} from './doubling-verbs.ts'

/** How a regular ending is joined to a verb's base. */
export type Ending = 'ed' | 's' | 'ing'

/** The spellings of a verb with a regular ending; the first is the usual one, the others are variants in use. */
export function withEnding(base: string, ending: Ending): readonly string[] {
  return ending === 's' ? withS(base) : ending === 'ed' ? withEd(base) : withIng(base)
}

function withS(base: string): readonly string[] {
  if (/[^aeiou]y$|quy$/.test(base)) return [`${base.slice(0, -1)}ies`]
  if (/[aeiou]z$/.test(base) && base.length < 5) return [`${base}zes`, `${base}es`]
  if (/(?:[sxz]|[cs]h)$/.test(base)) return [`${base}es`, `${base}s`]
  if (/[^aeiou]o$/.test(base)) return [`${base}es`, `${base}s`]
  return [`${base}s`]
}

function withEd(base: string): readonly string[] {
  if (base.endsWith('e')) return [`${base}d`]
  if (/[^aeiou]y$|quy$/.test(base)) return [`${base.slice(0, -1)}ied`]
  return closed(base).map((stem) => `${stem}ed`)
}

function withIng(base: string): readonly string[] {
  if (base.endsWith('ie')) return [`${base.slice(0, -2)}ying`, `${base}ing`]
  if (/(?:[eoy]e|inge)$/.test(base)) return [`${base}ing`, `${base.slice(0, -1)}ing`]
  if (base.endsWith('e') && base.length > 2) return [`${base.slice(0, -1)}ing`, `${base}ing`]
  return closed(base).map((stem) => `${stem}ing`)
}

/** A base made ready for an ending that begins with a vowel: stop -> stopp, panic -> panick, travel -> travel or travell. */
function closed(base: string): readonly string[] {
  if (/[^aeiou]ic$|^sic$/.test(base) && base.length > 3) return [`${base}k`]
  if (!/(?:[^aeiou]|qu|^)[aeiouy][bcdfgklmnprstvz]$/.test(base)) return [base]

  const doubled = base + base.at(-1)
  if (/^(?:[^aeiouy]|qu|y(?=[aeiou]))*[aeiouy][^aeiou]$/.test(base))
    return base.endsWith('s') ? [doubled, base] : [doubled]
  return doublingVerbs.has(base) ? [doubled, base] : [base, doubled]
}
