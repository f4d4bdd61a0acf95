import type {Article, Word} from '@lint-news/article'
import {phrases, quote, rule} from '@lint-news/rule'
import {residue} from './words.ts'

const lines = phrases(residue)
const aboutChatbots = phrases([
  'chatbot',
  'chatbots',
  'chatgpt',
  'generative ai',
  'language models',
  'large language model',
  'openai'
])

export default rule({
  name: 'assistant-residue',
  about: 'Flags what a chatbot says of itself or to its user.',
  why: 'The text was written or rewritten by a machine, and nobody read it before it went out.',
  family: 'damage',
  severity: 'error',
  preset: 'recommended',
  roles: 'any',
  *check(article) {
    for (const {first, last} of lines.in(article)) {
      if (reportsOnChatbots(article, first)) continue
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
