import type {Block} from '@lint-news/article'
import {quote, rule} from '@lint-news/rule'
import {detectAll} from '#language-detector'

const enough = 5

export default rule({
  name: 'wrong-language-paragraph',
  about: 'Flags paragraphs in a language other than English.',
  why: 'A scraper took along another edition, a comment or an advertisement, or the page mixes two stories.',
  family: 'damage',
  severity: 'info',
  preset: 'recommended',
  scope: 'any',
  options: {minWords: 12},
  *check(article, {minWords}) {
    const foreign = article.blocks.filter((block) => block.words.length >= minWords && !looksEnglish(block))
    for (const block of foreign) {
      // What somebody said in their own language is quoted, and translated beside it.
      if (block.quotations.some((quotation) => quotation.words.length * 2 > block.words.length)) continue
      const guess = foreignLanguageOf(block.text)
      if (!guess) continue
      yield {
        at: block,
        reason: `Unexpected paragraph ${quote(block.text)} in ${languageName(guess)}, remove it or translate it`,
        evidence: ['hardly any of its words is an English function word; in English prose one in three is']
      }
    }
  }
})

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

/** Five function words among the first words in lower case are English enough; a text in another language has hardly two. */
function looksEnglish(block: Block): boolean {
  const {found, of} = functionWordsOf(block)
  return found >= enough || of < 6 || found >= 0.12 * of
}

/** How many of a block's first words in lower case are English function words. Names and figures say nothing. */
function functionWordsOf({words}: Block): {readonly found: number; readonly of: number} {
  let found = 0
  let of = 0
  for (let i = 0; i < words.length && of < 40 && found < enough; i++) {
    const word = words[i]
    if (word.casing !== 'lower') continue
    of++
    if (word.form.isFunctionWord) found++
  }
  return {found, of}
}
