import type {Mention, Person} from '@lint-news/article'
import {worldFigures} from '@lint-news/lexicon'
import {quote, rule} from '@lint-news/rule'

/** A lead is often told once more, by a caption, a list or a second section; what follows it is not. */
const lead = 2
/** An office of fewer words is a trade: `singer`, `professor`, `editor`. */
const leastOffice = 2

export default rule({
  name: 'reintroduced-name',
  about: 'Flags a person who is introduced twice, each time with office and full name.',
  why: 'A reporter introduces people once: a second introduction comes from another story.',
  family: 'coherence',
  severity: 'warning',
  preset: 'strict',
  cues: ['stitched'],
  *check(article) {
    for (const person of article.people) {
      const [first, again] = introductionsOf(person)
      if (!first || !again) continue
      yield {
        at: [again.words[0], again.surname],
        reason: `Unexpected second introduction ${quote(article.text.slice(again.words[0].start, again.surname.end))}, use the surname alone`,
        evidence: [`introduced before as ${first.title} ${person.name}`],
        related: [{at: [first.words[0], first.surname], reason: 'the first introduction'}]
      }
    }
  }
})

/** The first introduction with an office, and the next with the same one in another paragraph, not the very next. */
function introductionsOf(person: Person): readonly Mention[] {
  if (worldFigures.has(person.surname)) return []
  const introductions = person.mentions.filter(isIntroduction)
  const [first] = introductions
  if (!first || first.block.index < lead) return []
  const again = introductions.find(
    (mention) => mention.block.index > first.block.index + 1 && officeOf(mention) === officeOf(first)
  )
  return again ? [first, again] : []
}

function isIntroduction({form, title, surname, block}: Mention): boolean {
  if (form !== 'full' || title === undefined || title.split(' ').length < leastOffice) return false
  return surname.quotation === undefined && block.role === 'body' && block.terminated && !title.includes('late ')
}

/** What the office is, without what stands before it: `secretary of state` for `us secretary of state`. */
function officeOf({title}: Mention): string {
  return title!.split(' ').slice(-leastOffice).join(' ')
}
