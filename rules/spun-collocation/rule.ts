import {rule} from '@lint-news/rule'
import {bareYears} from './bare-year.ts'
import {fixedNames} from './fixed-names.ts'
import {forInternational} from './international.ts'
import {smallLetters} from './small-letters.ts'
import {weakSigns} from './weak-signs.ts'

export default rule({
  name: 'spun-collocation',
  about: 'Flags a fixed name or expression of the news in which a synonym has taken the place of a word.',
  why: 'A rewriting machine swaps words one by one, and does not know which of them belong together.',
  family: 'spin',
  severity: 'warning',
  preset: 'recommended',
  fix: 'suggestion',
  scope: 'any',
  cues: ['spun'],
  *check(article) {
    yield* fixedNames(article)
    yield* forInternational(article)
    yield* bareYears(article)
    yield* smallLetters(article)
    yield* weakSigns(article)
  }
})
