import {quote, rule} from '@lint-news/rule'
import {countedTwice} from './counted-twice.ts'
import {namedTwice} from './named-twice.ts'

export default rule({
  name: 'restated-fact',
  about: 'Flags a sentence that tells a fact again, long after it was told of the same names, as if it were new.',
  why: 'Two versions of a story were stitched together.',
  family: 'repetition',
  severity: 'info',
  preset: 'strict',
  *check(article) {
    const told = new Set<number>()
    for (const {sentence, twin, what} of [...countedTwice(article), ...namedTwice(article)]) {
      if (told.has(sentence.index)) continue
      told.add(sentence.index)
      yield {
        at: sentence,
        reason: `Unexpected second telling of ${quote(what)}, check whether two versions of the story were joined`,
        related: [{at: twin, reason: 'the first telling'}]
      }
    }
  }
})
