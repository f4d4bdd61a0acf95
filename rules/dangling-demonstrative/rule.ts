import {antecedentOf, type Word} from '@lint-news/article'
import {auxiliaries, isConcrete, modals, stem} from '@lint-news/lexicon'
import {phrases, quote, rule} from '@lint-news/rule'
import {uncounted} from './uncounted.ts'
import {shellNouns} from './words.ts'

const demonstratives = phrases(['these', 'those'])

/** Words between the demonstrative and its noun: `those two new`. */
const mostModifiers = 2

export default rule({
  name: 'dangling-demonstrative',
  about:
    'Flags `those` or `these` with a thing that nothing before it has named, and `another` with a count where there was none.',
  why: 'The sentence comes from another text, or what it points back to was cut out.',
  family: 'coherence',
  severity: 'warning',
  preset: 'recommended',
  cues: ['stitched'],
  *check(article) {
    for (const {first} of demonstratives.in(article)) {
      if (first !== first.sentence.words[0]) continue
      // A text of which nothing is known before this was cut out by whoever quoted it.
      if (first.index === 0 && !article.givenTitle) continue
      const noun = subjectAfter(first)
      if (!noun || shellNouns.has(noun.key) || !isConcrete(stem(noun.key)) || antecedentOf(noun)) continue
      const actual = article.text.slice(first.start, noun.end)
      yield {
        at: [first, noun],
        reason: `Unexpected reference ${quote(actual)} to nothing before it, say which ${noun.key} are meant`,
        evidence: [
          `nothing before, title included, is called ${noun.text}`,
          'no synonym of it and no kind of it stands before'
        ]
      }
    }
    yield* uncounted(article)
  }
})

/** The plural noun between a demonstrative and the verb it is the subject of: `tunnels` in `Those two tunnels were`. */
function subjectAfter(demonstrative: Word): Word | undefined {
  let noun: Word | undefined
  let word = demonstrative.next
  for (let count = 0; word && count <= mostModifiers + 1; count++) {
    if (word.before.trim() !== '' || word.sentence !== demonstrative.sentence) return undefined
    if (auxiliaries.has(word.key) || modals.has(word.key)) break
    noun = word
    word = word.next
  }
  if (!noun || !word || !(auxiliaries.has(word.key) || modals.has(word.key))) return undefined
  return noun.casing === 'lower' && noun.key.endsWith('s') && !noun.key.endsWith("'s") ? noun : undefined
}
