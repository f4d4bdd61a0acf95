import {unintroducedMention} from '@lint-news/article'
import {quote, rule} from '@lint-news/rule'

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
    const unintroduced = article.people.flatMap((person) => unintroducedMention(person) ?? [])
    for (const {person, surname} of unintroduced) {
      const later = person.mentions.find(({form}) => form === 'full')
      yield {
        at: surname,
        reason: `Unexpected bare surname ${quote(surname.text)}, introduce the person first`,
        severity: unintroduced.length < habit ? 'warning' : 'info',
        evidence: [
          later ? `the full name comes later: ${person.name}` : 'no full name, office or title names the person'
        ],
        related: later ? [{at: [later.words[0], later.surname], reason: 'the full name'}] : []
      }
    }
  }
})
