import {americanSpellings, britishSpellings} from '@lint-news/lexicon'
import type {Article} from './article.ts'
import {isCourtesyTitled} from './is-courtesy-titled.ts'
import type {Style} from './style.ts'

/** Shorter quotations are labels, titles and fragments, whose points follow the sentence around them. */
const leastSentence = 4

/** Reads the article's own habits off its text, each when it is asked for. */
export function styleOf(article: Article): Style {
  return new StyleModel(article)
}

class StyleModel implements Style {
  readonly #article: Article
  #quotePunctuation: Style['quotePunctuation'] | undefined
  #spelling: Style['spelling'] | null = null
  #honorifics: Style['honorifics'] | undefined

  constructor(article: Article) {
    this.#article = article
  }

  get quotePunctuation(): Style['quotePunctuation'] {
    this.#quotePunctuation ??= quotePunctuationOf(this.#article)
    return this.#quotePunctuation
  }

  get spelling(): Style['spelling'] {
    if (this.#spelling === null) this.#spelling = spellingOf(this.#article)
    return this.#spelling
  }

  get honorifics(): Style['honorifics'] {
    this.#honorifics ??= honorificsOf(this.#article)
    return this.#honorifics
  }
}

function quotePunctuationOf({quotations, text}: Article): Style['quotePunctuation'] {
  let inside = 0
  let outside = 0
  for (const {closed, end, words} of quotations) {
    if (!closed || words.length < leastSentence || !words[0].capital) continue
    if (isPoint(text[end - 2])) inside++
    else if (isPoint(text[end])) outside++
  }
  return {inside, outside}
}

function isPoint(character: string | undefined): boolean {
  return character === ',' || character === '.'
}

/** Names keep their own spelling: the Labour Party, the Kennedy Center. */
function spellingOf({words}: Article): Style['spelling'] {
  let american = 0
  let british = 0
  for (const {capital, key} of words) {
    if (capital) continue
    if (americanSpellings.has(key)) american++
    else if (britishSpellings.has(key)) british++
  }
  if (american === british) return undefined
  return american > british ? 'american' : 'british'
}

function honorificsOf({people}: Article): Style['honorifics'] {
  let courtesy = 0
  let bare = 0
  for (const {mentions} of people) {
    for (const mention of mentions) {
      if (mention.surname.quotation || mention.block.role !== 'body') continue
      if (isCourtesyTitled(mention)) courtesy++
      else if (mention.form === 'bare') bare++
    }
  }
  return {courtesy, bare}
}
