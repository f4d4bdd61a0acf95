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

/** The bits of {@link Naming} for a key and its stem. */
export function namingOf(key: string, stem: string): number {
  const firstName = isFirstName(key)
  return (
    (!functionWords.has(key) || nameLike.has(key) ? Naming.nameWord : 0) |
    (sentenceLike.has(key) ? Naming.sentenceLike : 0) |
    (isWeekday(key) || (!firstName && key.endsWith('ly')) ? Naming.sentenceOpener : 0) |
    (nameParticles.has(key) ? Naming.particle : 0) |
    (firstName ? Naming.firstName : 0) |
    (offices.has(key) ? Naming.office : 0) |
    (honorifics.has(key) ? Naming.honorific : 0) |
    (portfolios.has(key) ? Naming.portfolio : 0) |
    (titleModifiers.has(key) ? Naming.titleModifier : 0) |
    (placeOpeners.has(key) ? Naming.placeOpener : 0) |
    (leadingSurnames.has(key) ? Naming.leadingSurname : 0) |
    (offices.has(stem) ? Naming.officeStem : 0) |
    (nameSuffixes.has(stem) ? Naming.suffixStem : 0) |
    (organisationWords.has(stem) ? Naming.organisationStem : 0) |
    (institutionalSurnames.has(stem) ? Naming.institutionalStem : 0)
  )
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
