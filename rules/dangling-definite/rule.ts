import {stem} from '@lint-news/lexicon'
import {phrases, quote, rule} from '@lint-news/rule'
import {accusations, accusing, denials} from './words.ts'

const denied = phrases(() => denials.flatMap((verb) => accusations.map((noun) => `${verb} the ${noun}`)))

export default rule({
  name: 'dangling-definite',
  about: 'Flags a denial of `the allegations` where nothing before it accuses anybody.',
  why: 'The sentence comes from another text, or the accusation was cut out.',
  family: 'coherence',
  severity: 'info',
  preset: 'strict',
  *check(article) {
    for (const {words, first, last} of denied.in(article)) {
      const {vocabulary} = article
      const isMade = accusing.some((word) => {
        const topic = vocabulary.withStem(stem(word))
        return topic && (topic.title || (topic.first && topic.first.index < first.index))
      })
      if (isMade) continue
      const actual = article.text.slice(words[1]!.start, last.end)
      yield {
        at: [first, last],
        reason: `Unexpected reference ${quote(actual)} to nothing before it, say what is denied`,
        evidence: ['no word before, title included, accuses, charges or suspects anybody']
      }
    }
  }
})
