import type {Word} from '@lint-news/article'
import {determiners, isAgency, offices} from '@lint-news/lexicon'
import {phrases, quote, rule} from '@lint-news/rule'
import {sources, verbs} from './words.ts'

const attributions = phrases(verbs.map((verb) => `${verb} according to`))

/** How many words after `according to` may stand before the source's name: `the well-informed Reuters news agency`. */
const reach = 5

export default rule({
  name: 'double-attribution',
  about: 'Flags a verb of speech followed by `according to` and a source, without a comma.',
  why: 'A statement is either said by somebody or given according to a source: a rewriting machine joined the two.',
  family: 'attribution',
  severity: 'warning',
  preset: 'recommended',
  fix: 'suggestion',
  *check(article) {
    for (const {first, last} of attributions.in(article)) {
      const source = sourceAfter(last)
      if (!source) continue
      yield {
        at: [first, last],
        reason: `Unexpected second attribution ${quote(`${first.text} according to`)}, put a comma before \`according\` or name one source`,
        expected: [`${first.text}, according to`],
        evidence: [`a source follows: ${source.text}`]
      }
    }
  }
})

/** The word that makes a source of what follows: a name, an agency, `officials`; not `his calculations`, `the rules`. */
function sourceAfter(to: Word): Word | undefined {
  let word = to.next
  for (let i = 0; i < reach && word; i++, word = word.next) {
    if (word.before.trim() !== '') return undefined
    if (sources.has(word.stem) || offices.has(word.stem) || isAgency(word.stem)) return word
    if (word.capital) return word
    if (i > 0 && determiners.has(word.key)) return undefined
  }
  return undefined
}
