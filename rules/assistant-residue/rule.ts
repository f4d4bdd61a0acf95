import type {Article, Word} from '@lint-news/article'
import {phrases, quote, rule} from '@lint-news/rule'
import {residue} from './words.ts'

// Commas are part of such lines (`Certainly! Here is`), so each is looked for by its first words and then compared.
const openings = phrases(new Map(group(residue)))
const aboutChatbots = phrases([
  'chatbot',
  'chatbots',
  'chatgpt',
  'large language model',
  'language models',
  'generative ai',
  'openai'
])

export default rule({
  name: 'assistant-residue',
  about: 'Flags what a chatbot says of itself or to its user.',
  why: 'The text was written or rewritten by a machine, and nobody read it before it went out.',
  family: 'damage',
  severity: 'error',
  preset: 'recommended',
  scope: 'outside',
  roles: 'any',
  *check(article) {
    const reached = -1
    for (const {first, value} of openings.in(article)) {
      const last = lastWord(article, first, value)
      if (!last || first.index <= reached || reportsOnChatbots(article, first)) continue
      yield {
        at: [first, last],
        reason: `Unexpected words of a chatbot ${quote(article.text.slice(first.start, last.end))}, remove them`
      }
    }
  }
})

/** A story on chatbots says so in another sentence than the one that shows what they say. */
function reportsOnChatbots(article: Article, word: Word): boolean {
  return aboutChatbots.in(article).some(({first}) => first.sentence !== word.sentence)
}

function lastWord(article: Article, first: Word, lines: readonly string[]): Word | undefined {
  for (const line of lines) {
    const keys = line.split(' ')
    const words = article.words.slice(first.index, first.index + keys.length)
    if (words.length === keys.length && words.every((word, i) => word.key === keys[i] && word.block === first.block))
      return words.at(-1)
  }
  return undefined
}

function group(lines: readonly string[]): Array<[string, string[]]> {
  const byFirst = new Map<string, string[]>()
  for (const line of lines) {
    const [opening] = line.split(' ')
    byFirst.set(opening, [...(byFirst.get(opening) ?? []), line])
  }
  return [...byFirst]
}
