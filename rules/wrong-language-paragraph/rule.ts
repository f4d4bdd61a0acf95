import type {Block} from '@lint-news/article'
import {functionWords} from '@lint-news/lexicon'
import {quote, rule} from '@lint-news/rule'
import {detect} from './detect.ts'

export default rule({
  name: 'wrong-language-paragraph',
  about: 'Flags paragraphs in another language than English.',
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
      const [guess] = detect(block.text)
      if (!guess || guess.lang === 'en' || guess.accuracy < 0.3) continue
      yield {
        at: block,
        reason: `Unexpected paragraph ${quote(block.text)} in ${languageName(guess.lang)}, remove it or translate it`,
        evidence: [
          `${Math.round(share(block) * 100)} % of its words are English function words; English prose has 35 % and more`
        ]
      }
    }
  }
})

function languageName(code: string): string {
  return new Intl.DisplayNames('en', {type: 'language'}).of(code) ?? code
}

/** English prose has a function word in every three; lists of names have fewer, but words in lower case they lack too. */
function looksEnglish(block: Block): boolean {
  return share(block) >= 0.12
}

function share(block: Block): number {
  // The first words say enough: a long paragraph need not be counted through.
  const words = block.words.slice(0, 40).filter((word) => !word.capital && word.casing !== 'none')
  if (words.length < 6) return 1
  return words.filter((word) => functionWords.has(word.key)).length / words.length
}
