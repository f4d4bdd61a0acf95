import type {Mention, Person, Word} from '@lint-news/article'
import {determiners, offices, worldFigures} from '@lint-news/lexicon'
import {prose, quote, rule} from '@lint-news/rule'

const introducing = new Set(['called', 'named', 'nicknamed', 'surnamed'])
const appositive = new Set(['a', 'an', 'another', 'former', 'one', 'our', 'the', 'who', 'whom', 'whose'])

/** Prepositions of places more than of people. */
const ofPlaces = new Set('across around at from in inside into near outside through throughout to'.split(' '))
/** From so many on it is how the article is written: match reports and letters name people by their surnames alone. */
const habit = 5

export default rule({
  name: 'unintroduced-name',
  about: 'Flags a bare surname that nothing before it introduces.',
  why: 'News gives the full name or the office first: where it is missing, a paragraph was lost, moved or taken from another story.',
  family: 'coherence',
  severity: 'warning',
  preset: 'recommended',
  cues: ['stitched'],
  *check(article) {
    const unintroduced = article.people.flatMap((person) => firstUnintroduced(person) ?? [])
    for (const {person, surname} of unintroduced) {
      const later = person.mentions.find(({form}) => form === 'full')
      yield {
        at: surname,
        reason: `Unexpected bare surname ${quote(surname.text)}, introduce the person first`,
        severity: unintroduced.length < habit ? 'warning' : 'info',
        evidence: [
          later ? `the full name comes later: ${person.name}` : 'no full name, office or title names the person'
        ],
        related: later ? [{at: [later.words[0], later.surname], reason: 'The full name'}] : []
      }
    }
  }
})

function firstUnintroduced(person: Person): Mention | undefined {
  if (person.inTitle || worldFigures.has(person.surname)) return undefined
  for (const mention of person.mentions) {
    if (mention.form !== 'bare') return undefined
    if (person.inRow && person.inRow.index < mention.surname.index) return undefined
    // A text may begin in the middle of its story.
    if (mention.block.index === 0 || !prose.includes(mention.block.role)) return undefined
    if (isIntroducedHere(mention.surname)) return undefined
    if (mention.surname.quotation === undefined && !isAttributive(mention.surname)) return mention
  }
  return undefined
}

/** `a driver named Okoye`, `Okoye, 45,`, `Okoye, the ambassador,`, `Okoye, who` */
function isIntroducedHere(surname: Word): boolean {
  const {previous, next} = surname
  if (previous && introducing.has(previous.key)) return true
  return (
    next !== undefined &&
    surname.after.startsWith(',') &&
    (next.casing === 'none' || appositive.has(next.key) || offices.has(next.key))
  )
}

/** `the Okoye case`, `Okoye v. Fenwright`, `from Okoye to`: the name says which case or place, not who did something. */
function isAttributive(surname: Word): boolean {
  const {previous, next} = surname
  if (previous && previous.after === ' ' && (determiners.has(previous.key) || ofPlaces.has(previous.key))) return true
  if (!next || surname.after !== ' ' || surname.key !== surname.stem) return next?.key === 'v' || next?.key === 'vs'
  if (next.form.isFunctionWord || next.casing !== 'lower') return false
  return next.form.verbReadings.length === 0
}
