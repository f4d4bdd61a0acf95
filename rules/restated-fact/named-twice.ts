import type {Article, Mention, Person, Sentence} from '@lint-news/article'
import {worldFigures} from '@lint-news/lexicon'
import {isTelling, shareOf, type Telling} from './telling.ts'

/** How many sentences that name somebody in full are looked back at. */
const mostLookedBack = 4
const leastPersons = 2
/** How much of the weight of the lighter sentence the two share. */
const leastShare = 0.5

/**
 * Sentences that name somebody in full once more, beside somebody else and with the same words as the first time: 2 of 529
 * professional articles do, and both tell a fact twice.
 */
export function* namedTwice({people, mentions}: Article): Iterable<Telling> {
  let bySentence: Map<Sentence, Set<Person>> | undefined
  const personsIn = (sentence: Sentence): ReadonlySet<Person> => {
    bySentence ??= personsBySentence(mentions)
    return bySentence.get(sentence)!
  }
  for (const person of people) {
    if (!person.name || worldFigures.has(person.surname)) continue
    const full = person.mentions.filter(isInFull)
    for (let at = 1; at < full.length; at++) {
      const {sentence} = full[at]!.surname
      for (let back = Math.max(0, at - mostLookedBack); back < at; back++) {
        const twin = full[back]!.surname.sentence
        const others = personsIn(twin)
        if ([...personsIn(sentence)].filter((each) => others.has(each)).length < leastPersons) continue
        if (shareOf(twin, sentence).share < leastShare) continue
        yield {sentence, twin, what: person.name}
        break
      }
    }
  }
}

function isInFull({form, surname, block}: Mention): boolean {
  return form === 'full' && surname.quotation === undefined && block.terminated && isTelling(surname.sentence)
}

function personsBySentence(mentions: readonly Mention[]): Map<Sentence, Set<Person>> {
  const persons = new Map<Sentence, Set<Person>>()
  for (const {surname, person} of mentions) {
    const here = persons.get(surname.sentence)
    if (here) here.add(person)
    else persons.set(surname.sentence, new Set([person]))
  }
  return persons
}
