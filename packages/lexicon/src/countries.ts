import {countryTable} from './country-table.ts'

/** A country as news writes it. */
export interface Country {
  /** ISO 3166-1 alpha-2, or XK for Kosovo. */
  readonly code: string
  /** The short name in news, without article: Russia, United States. */
  readonly name: string
  /** Official and long names, without article: Russian Federation. */
  readonly long: readonly string[]
  /** What stands before a noun: Russian; American, U.S., US. */
  readonly adjective: readonly string[]
  /** The people, in the plural: Russians. */
  readonly people?: readonly string[]
  /** USA, U.S.A., US, U.S. */
  readonly abbreviations?: readonly string[]
  /** Other short names, with `the` where they take one: Britain, Burma, the Ukraine. */
  readonly also?: readonly string[]
  /** Whether the name takes `the` in a sentence: the Netherlands. */
  readonly article: boolean
}

/** The countries of the world and a few territories that make news, in the order of their codes. */
export const countries: readonly Country[] = countryTable.trim().split('\n').map(read)

function read(row: string): Country {
  const [code, name, long, adjective, people, abbreviations, also] = row.split(' | ')
  const article = name!.startsWith('the ')
  const adjectives = list(adjective!)

  return {
    code: code!,
    name: article ? name!.slice(4) : name!,
    long: list(long!),
    adjective: adjectives,
    people: list(people!).map((word) => (word === '=' ? `${adjectives[0]}s` : word)),
    abbreviations: list(abbreviations!),
    also: list(also!),
    article
  }
}

function list(cell: string): readonly string[] {
  return cell === '.' ? [] : cell.split('; ')
}

let byKey: Map<string, Country> | undefined

/** The country that a key in lower case names in any way: short, long or abbreviated, with or without its article. */
export function countryByKey(key: string): Country | undefined {
  byKey ??= index()
  return byKey.get(key.startsWith('the ') ? key.slice(4) : key)
}

function index(): Map<string, Country> {
  const all = new Map<string, Country>()
  for (const country of countries) {
    for (const form of [country.name, ...country.long, ...(country.abbreviations ?? []), ...(country.also ?? [])]) {
      all.set(form.toLowerCase().replace(/^the /, ''), country)
    }
  }
  return all
}
