import {isCourtesyTitled, type Mention, type Person} from '@lint-news/article'
import {quote, rule} from '@lint-news/rule'

export default rule({
  name: 'mixed-honorific',
  about: 'Flags `Mr`, `Mrs` and `Ms` in an article that otherwise calls the same people by their bare surnames.',
  why: 'A newsroom gives everybody a courtesy title or nobody: an article that does both was put together from several.',
  family: 'spin',
  severity: 'warning',
  preset: 'recommended',
  cues: ['stitched'],
  *check(article) {
    const {courtesy, bare} = article.style.honorifics
    if (courtesy === 0 || bare < 2 * courtesy) return
    const people = article.people.filter(isPoliteTo)
    if (!people.some(({mentions}) => mentions.some((mention) => mention.form === 'bare' && isReporting(mention))))
      return
    for (const {words, surname} of people.flatMap(courtesiesOf)) {
      yield {
        at: [words[0], surname],
        reason: `Unexpected courtesy title ${quote(`${words[0].text} ${surname.text}`)}, use the bare surname as elsewhere in the article`,
        // Some American newsrooms call the president Mr and everybody else by the surname.
        severity: people.length > 1 ? 'warning' : 'info',
        evidence: [`bare surnames: ${bare}`, `with a courtesy title: ${courtesy}`]
      }
    }
  }
})

/** Whether somebody has a courtesy title: one, since `Mr Okoye` and `Mrs Okoye` are a family, whom titles tell apart. */
function isPoliteTo(person: Person): boolean {
  return new Set(courtesiesOf(person).map(({title}) => title)).size === 1
}

function courtesiesOf({mentions}: Person): readonly Mention[] {
  return mentions.filter((mention) => isCourtesyTitled(mention) && isReporting(mention))
}

/** Outside quotations and in running text: captions and headlines have habits of their own. */
function isReporting({surname, block}: Mention): boolean {
  return surname.quotation === undefined && block.role === 'body'
}
