import {articleOf} from '@lint-news/article'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {articles, strings} from './arbitrary-article.ts'

interface Span {
  readonly start: number
  readonly end: number
}

function expectInOrder(spans: readonly Span[], within: Span): void {
  let reached = within.start
  for (const {start, end} of spans) {
    expect(start).toBeGreaterThanOrEqual(reached)
    expect(end).toBeGreaterThan(start)
    reached = end
  }
  expect(within.end).toBeGreaterThanOrEqual(reached)
}

/** What is left of a text without some spans. */
function without(text: string, spans: readonly Span[]): string {
  let left = ''
  let from = 0
  for (const {start, end} of spans) {
    left += text.slice(from, start)
    from = end
  }
  return left + text.slice(from)
}

describe.each([
  ['articles', articles],
  ['any strings', strings]
])('the model of %s', (_, texts) => {
  it('nests, is in order and leaves nothing out', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const article = articleOf(text)
        const {blocks, lines, sentences, words, quotations, people, roles} = article
        const whole = {start: 0, end: text.length}
        for (const spans of [blocks, lines, sentences, words]) expectInOrder(spans, whole)
        expect(roles.length).toBe(blocks.length)

        for (const [index, block] of blocks.entries()) {
          expect(block.index).toBe(index)
          expect(block.text).toBe(text.slice(block.start, block.end))
          for (const spans of [block.lines, block.sentences, block.words]) expectInOrder(spans, block)
          expect(block.sentences.flatMap((sentence) => sentence.words)).toEqual(block.words)
        }
        for (const sentence of sentences) expectInOrder(sentence.words, sentence)
        expect(blocks.flatMap((block) => block.sentences)).toEqual(sentences)
        expect(blocks.flatMap((block) => block.words)).toEqual(words)

        for (const [index, word] of words.entries()) {
          expect(word.index).toBe(index)
          expect(word.text).toBe(text.slice(word.start, word.end))
          expect(word.before + word.text + word.after).toBe(
            text.slice(word.previous?.end ?? word.block.start, word.next?.start ?? word.block.end)
          )
        }
        for (const quotation of quotations) {
          expect(quotation.start).toBeGreaterThanOrEqual(quotation.block.start)
          expect(quotation.end).toBeLessThanOrEqual(quotation.block.end)
          expectInOrder(quotation.words, quotation)
        }
        for (const person of people) expect(person.mentions.length).toBeGreaterThan(0)

        // Whatever is to be read stands in a line, and whatever is letter or digit in a word.
        expect(without(text, lines)).toMatch(/^[\s\p{Cf}\p{Cc}]*$/u)
        expect(without(text, words)).not.toMatch(/[\p{L}\p{Nd}]/u)
      }),
      {numRuns: 150}
    )
  })
})
