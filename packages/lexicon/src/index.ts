export {abbreviations, isInitialism, mayEndSentence} from './abbreviations.ts'
export {agencies, isAgency} from './agencies.ts'
export {auxiliaries, modals} from './auxiliaries.ts'
export {isDateLine, isMonth, isWeekday, months, weekdays} from './calendar.ts'
export {isConcrete, kindsOf, membersOf} from './concrete-nouns.ts'
export {conjunctions} from './conjunctions.ts'
export {type Country, countries, countryByKey} from './countries.ts'
export {countryOfDemonym} from './demonyms.ts'
export {articles, demonstratives, determiners, possessives, quantifiers} from './determiners.ts'
export {englishOnly} from './english-only.ts'
export {isFirstName} from './first-names.ts'
export {functionWords, particles} from './function-words.ts'
export {authorJobs, callOpenings, callTopics, imperatives, newsroomNotes, noticeWords} from './furniture-cues.ts'
export {
  type FurnitureKind,
  type FurnitureLine,
  type FurnitureTier,
  furnitureEntry,
  furnitureKey,
  furnitureLine,
  furnitureOpenings
} from './furniture-line.ts'
export {knownTopic, topicOf} from './known-topic.ts'
export {isMidAdverb} from './mid-adverbs.ts'
export {isPreterite, misplacedForm, participleFor, preteriteOf} from './misplaced-forms.ts'
export {
  commonSurnames,
  institutionalSurnames,
  leadingSurnames,
  nameParticles,
  nameSuffixes,
  organisationWords,
  placeOpeners,
  portfolios,
  titleModifiers
} from './name-words.ts'
export {mentalLemmas, mentalVerbs, newsLemmas, newsVerbs, speechLemmas, speechVerbs} from './news-verbs.ts'
export {isNewsroom, newsroomTrades} from './newsrooms.ts'
export {pluralStem, stem} from './nouns.ts'
export {organisationNames} from './organisation-names.ts'
export {phraseOpeners} from './phrase-openers.ts'
export {placeNames} from './places.ts'
export {prepositions} from './prepositions.ts'
export {pronouns} from './pronouns.ts'
export {wordsOfMenus, wordsOfSites, wordsOfSitesAlone} from './site-words.ts'
export {articleFor} from './sound.ts'
export {americanSpellings, britishSpellings} from './spellings.ts'
export {type State, states} from './states.ts'
export {courtesyTitles, honorifics, offices} from './titles.ts'
export type {VerbForm, VerbReading} from './verb-reading.ts'
export {inflect, isBaseVerb, verbForms, verbReadings} from './verbs.ts'
export {windows1252} from './windows-1252.ts'
export {type KnownStem, knownStem, knownStemCount, rareWeight, stemWeight, wordWeight} from './word-weights.ts'
export {worldFigures} from './world-figures.ts'
