import {type Block, prose, readsAsEnglish} from '@lint-news/article'
import {type Problem, quote, rule} from '@lint-news/rule'
import {detectAll} from '#language-detector'

const evidence = ['hardly any of its words is an English function word; in English prose one in two is']

export default rule({
  name: 'wrong-language-paragraph',
  about: 'Flags paragraphs and whole articles in a language other than English.',
  why: 'A scraper took along another edition, a comment or an advertisement, or the page mixes two stories.',
  family: 'damage',
  severity: 'info',
  preset: 'recommended',
  scope: 'any',
  roles: 'any',
  options: {minWords: 12},
  *check({blocks}, {minWords}) {
    const foreign = blocks.filter((block) => !readsAsEnglish(block))
    const count = wordCountOf(foreign)
    if (count >= minWords && count * 3 > wordCountOf(blocks) * 2) yield* wholeArticle(foreign)
    else yield* paragraphs(foreign.filter((block) => prose.includes(block.role) && wordCountOf([block]) >= minWords))
  }
})

function* wholeArticle(foreign: readonly Block[]): Iterable<Problem> {
  const language = foreignLanguageOf(foreign.map(({text}) => text).join('\n'))
  if (!language) return
  yield {
    at: [foreign[0], foreign.at(-1)!],
    reason: `Unexpected article in ${languageName(language)}, keep it apart from English news`,
    severity: 'warning',
    expected: [''],
    evidence
  }
}

function* paragraphs(foreign: readonly Block[]): Iterable<Problem> {
  for (const block of foreign) {
    // What somebody said in their own language is quoted, and translated beside it.
    if (block.quotations.some((quotation) => quotation.words.length * 2 > block.words.length)) continue
    const language = foreignLanguageOf(block.text)
    if (!language) continue
    yield {
      at: block,
      reason: `Unexpected paragraph ${quote(block.text)} in ${languageName(language)}, remove it or translate it`,
      evidence
    }
  }
}

/** How many words blocks have; some scripts have no spaces between them, and no word is longer than eight letters on average. */
function wordCountOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, {words, text}) => sum + Math.max(words.length, text.length >> 3), 0)
}

/**
 * Returns the code of the language that a text is in if that is not English. How sure the detector is hangs on the rare words of a
 * sentence, from 0.07 to 1 where it is foreign without a doubt; so its guess is held against English, of which it is then ten times
 * less sure, but half as sure where scores, lists and code have hardly an English function word.
 */
function foreignLanguageOf(text: string): string | undefined {
  const guesses = detectAll(text)
  const english = guesses.find(({lang}) => lang === 'en')?.accuracy ?? 0
  const [guess] = guesses
  return guess && guess.accuracy >= Math.max(0.05, 5 * english) ? guess.lang : undefined
}

function languageName(code: string): string {
  return new Intl.DisplayNames('en', {type: 'language'}).of(code) ?? code
}
