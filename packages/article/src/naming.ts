import {
  commonSurnames,
  countries,
  countryByKey,
  functionWords,
  honorifics,
  institutionalSurnames,
  isAgency,
  isConcrete,
  isFirstName,
  isMonth,
  isWeekday,
  leadingSurnames,
  nameParticles,
  nameSuffixes,
  offices,
  organisationNames,
  organisationWords,
  placeNames,
  placeOpeners,
  portfolios,
  rareWeight,
  stem as stemOf,
  titleModifiers,
  verbReadings,
  wordWeight
} from '@lint-news/lexicon'

/** What a word can be in a name and its title; `stem` facts look past a possessive ending. */
export const Naming = {
  /** With a capital it may belong to a name: no word of grammar, save those that are names too. */
  nameWord: 1,
  /** A name, or a word with which a sentence may begin: `Will the ferry sail?`, `So Okoye left.` */
  sentenceLike: 2,
  /** Opens a sentence rather than a name: `Wednesday Okoye left`, `Sadly Okoye left` */
  sentenceOpener: 4,
  particle: 8,
  firstName: 16,
  office: 32,
  honorific: 64,
  portfolio: 128,
  titleModifier: 256,
  placeOpener: 512,
  leadingSurname: 1024,
  officeStem: 2048,
  suffixStem: 4096,
  organisationStem: 8192,
  institutionalStem: 16384
} as const

/** Capitalised function words that are names too, or parts of one. */
const nameLike = new Set('abu al an ben bin da de del di do du el la le long may no so van von will'.split(' '))
const sentenceLike = new Set(['an', 'do', 'long', 'may', 'no', 'so', 'will'])

const lists: ReadonlyArray<readonly [bit: number, words: Iterable<string>]> = [
  [Naming.sentenceLike, sentenceLike],
  [Naming.particle, nameParticles],
  [Naming.office, offices],
  [Naming.honorific, honorifics],
  [Naming.portfolio, portfolios],
  [Naming.titleModifier, titleModifiers],
  [Naming.placeOpener, placeOpeners],
  [Naming.leadingSurname, leadingSurnames]
]
const stemLists: typeof lists = [
  [Naming.officeStem, offices],
  [Naming.suffixStem, nameSuffixes],
  [Naming.organisationStem, organisationWords],
  [Naming.institutionalStem, institutionalSurnames]
]

interface Table {
  readonly keys: ReadonlyMap<string, number>
  readonly stems: ReadonlyMap<string, number>
}

let table: Table | undefined

/** One table for all lists, since most words are in none. */
function read(from: typeof lists): ReadonlyMap<string, number> {
  const bits = new Map<string, number>()
  for (const [bit, words] of from) for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit)
  return bits
}

/** The bits of {@link Naming} for a key and its stem. */
export function namingOf(key: string, stem: string): number {
  table ??= {keys: read(lists), stems: read(stemLists)}
  let bits = (table.keys.get(key) ?? 0) | (table.stems.get(stem) ?? 0)
  if (!functionWords.has(key) || nameLike.has(key)) bits |= Naming.nameWord
  if (isFirstName(key)) bits |= Naming.firstName
  else if (key.endsWith('ly')) bits |= Naming.sentenceOpener
  if (isWeekday(key)) bits |= Naming.sentenceOpener
  return bits
}

/** What else a surname that stands alone can be. */
export const Surname = {
  common: 1,
  /** English has no such word, or hardly uses it. */
  rare: 2,
  verb: 4,
  thing: 8,
  plural: 16
} as const

/** Endings of plurals, not of names: Fenwrights; but Achillas, Costinos, Benitis, Marius, Voss. */
const plural = /[^aiosu]s$/

/** The bits of {@link Surname} for a stem. */
export function surnameOf(stem: string): number {
  return (
    (commonSurnames.has(stem) ? Surname.common : 0) |
    (wordWeight(stem) === rareWeight ? Surname.rare : 0) |
    (verbReadings(stem).length > 0 ? Surname.verb : 0) |
    (isConcrete(stemOf(stem)) ? Surname.thing : 0) |
    (plural.test(stem) ? Surname.plural : 0)
  )
}

/** Whether a stem can be a surname: neither grammar nor calendar, no office, place, organisation or people. */
export function mayBeSurname(stem: string): boolean {
  return !(
    stem.length < 2 ||
    stem.includes('.') ||
    functionWords.has(stem) ||
    isWeekday(stem) ||
    isMonth(stem) ||
    offices.has(stem) ||
    placeNames.has(stem) ||
    organisationNames.has(stem) ||
    organisationWords.has(stem) ||
    isAgency(stem) ||
    countryByKey(stem) !== undefined ||
    peoples().has(stem)
  )
}

let peopleOfCountries: ReadonlySet<string> | undefined

/** Adjectives and peoples of countries: Norwegian, Danes. */
function peoples(): ReadonlySet<string> {
  peopleOfCountries ??= new Set(
    countries.flatMap(({adjective, people}) => [...adjective, ...(people ?? [])].map((each) => each.toLowerCase()))
  )
  return peopleOfCountries
}
