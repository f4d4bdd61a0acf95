import {determiners, offices, worldFigures} from '@lint-news/lexicon'
import type {Block} from './block.ts'
import type {Mention, Person} from './person.ts'
import {prose} from './prose.ts'
import type {Word} from './word.ts'

const introducing = new Set(['called', 'named', 'nicknamed', 'surnamed'])
const appositive = new Set(['a', 'an', 'another', 'former', 'one', 'our', 'the', 'who', 'whom', 'whose'])

/** Prepositions of places more than of people. */
const ofPlaces = new Set('across around at from in inside into near of outside through throughout to'.split(' '))

/** The bare surname that a person comes into the article by, where nothing introduces who that is. */
export function unintroducedMention(person: Person): Mention | undefined {
  if (person.inTitle || worldFigures.has(person.surname)) return undefined
  for (const mention of person.mentions) {
    if (mention.form !== 'bare') return undefined
    if (person.inRow && person.inRow.index < mention.surname.index) return undefined
    // A text may begin in the middle of its story.
    if (mention.block.index === 0 || !prose.includes(mention.block.role)) return undefined
    if (isSummary(mention.block)) return undefined
    if (isIntroducedHere(mention.surname)) return undefined
    if (mention.surname.quotation === undefined && !isAttributive(mention.surname)) return mention
  }
  return undefined
}

/** `Mayor wins vote` over the story sums up what the story is to tell: names come as they do in headlines. */
function isSummary({index, terminated, previous}: Block): boolean {
  return !terminated && index < opening && (previous === undefined || !previous.terminated)
}

/** How many lines a summary over the story takes at the most. */
const opening = 8

/** `a driver named Okoye`, `Okoye, 45,`, `Okoye, the ambassador,`, `Okoye, who`, `Okoye “Swift” Lund` */
function isIntroducedHere(surname: Word): boolean {
  const {previous, next} = surname
  if (previous && introducing.has(previous.key)) return true
  if (opensNickname(surname)) return true
  return (
    next !== undefined &&
    surname.after.startsWith(',') &&
    (next.casing === 'none' || appositive.has(next.key) || offices.has(next.key))
  )
}

/** Whether a nickname in quotation marks stands between a word and the rest of a name. */
function opensNickname({after, next}: Word): boolean {
  const nickname = next?.quotation?.words
  if (!nickname || nickname[0] !== next || nickname.length > 3 || !/^\s["“‘']$/.test(after)) return false
  const last = nickname[nickname.length - 1]
  return last.next?.capital === true && /^["”’']\s$/.test(last.after)
}

/** `the Okoye case`, `Okoye v. Fenwright`, `from Okoye to`: the name says which case or place, not who did something. */
function isAttributive(surname: Word): boolean {
  const {previous, next} = surname
  if (previous && previous.after === ' ' && (determiners.has(previous.key) || ofPlaces.has(previous.key))) return true
  if (!next || surname.after !== ' ' || surname.key !== surname.stem) return next?.key === 'v' || next?.key === 'vs'
  if (next.form.isFunctionWord || next.casing !== 'lower') return false
  return next.form.verbReadings.length === 0
}
