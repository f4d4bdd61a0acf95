import {countries} from './countries.ts'

let names: Map<string, string> | undefined

/**
 * The country that a word in lower case derives from, as the last word of its name: `russia` for russian and russians,
 * `korea` for korean. Undefined for other words, and for those that only capitals tell apart (US).
 */
export function countryOfDemonym(key: string): string | undefined {
  names ??= index()
  return names.get(key)
}

function index(): Map<string, string> {
  const all = new Map<string, string>()
  for (const {name, adjective, people = []} of countries) {
    const country = name.toLowerCase().split(' ').at(-1)!
    for (const word of [...adjective, ...people]) {
      const key = word.toLowerCase()
      if (/^[a-z]{3,}$/.test(key) && key !== country && !all.has(key)) all.set(key, country)
    }
  }
  return all
}
