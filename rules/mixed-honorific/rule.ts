import type {Mention, Person} from '@lint-news/article'
import {courtesyTitles} from '@lint-news/lexicon'
import {prose, quote, rule} from '@lint-news/rule'

export default rule({
  name: 'mixed-honorific',
  about: 'Flags `Mr`, `Mrs` and `Ms` in an article that otherwise calls the same people by their bare surnames.',
  why: 'A newsroom gives everybody a courtesy title or nobody: an article that does both was put together from several.',
  family: 'spin',
  severity: 'warning',
  preset: 'recommended',
  cues: ['stitched'],
  *check(article) {
    let bare = 0
    let mixed = 0
    const courteous: Mention[] = []
    const people = new Set<Person>()
    for (const person of article.people) {
      const own = person.mentions.filter(isCourteous)
      const plain = person.mentions.filter((mention) => mention.form === 'bare' && isReporting(mention))
      bare += plain.length
      // `Mr Okoye` and `Mrs Okoye` are a family, whom titles tell apart.
      if (own.length === 0 || new Set(own.map(courtesyOf)).size > 1) continue
      if (plain.length > 0) mixed++
      courteous.push(...own)
      people.add(person)
    }
    if (mixed === 0 || bare < 2 * courteous.length) return
    for (const mention of courteous) {
      const title = mention.words[0].text
      const {surname} = mention
      yield {
        at: [mention.words[0], mention.words[mention.words.length - 1]],
        reason: `Unexpected courtesy title ${quote(`${title} ${surname.text}`)}, use the bare surname as elsewhere in the article`,
        // Some American newsrooms call the president Mr and everybody else by the surname.
        severity: people.size > 1 ? 'warning' : 'info',
        evidence: [`bare surnames: ${bare}`, `with a courtesy title: ${courteous.length}`]
      }
    }
  }
})

function isCourteous(mention: Mention): boolean {
  return mention.form === 'honorific' && courtesyTitles.has(courtesyOf(mention)) && isReporting(mention)
}

function courtesyOf({title}: Mention): string {
  return title?.split(' ').at(-1) ?? ''
}

/** Outside quotations and in running text: captions and headlines have habits of their own. */
function isReporting({surname, block}: Mention): boolean {
  return surname.quotation === undefined && prose.includes(block.role)
}
