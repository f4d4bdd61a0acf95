import {readHtml} from '@lint-news/article/html'
import {readMarkdown} from '@lint-news/article/markdown'
import {lint, repair} from '@lint-news/rule'
import fc from 'fast-check'
import {configuredRules, rules} from 'retext-lint-news'
import {describe, expect, it} from 'vitest'
import {articles, pages, strings} from './arbitrary-article.ts'

// Every rule there is, the experimental ones too.
const all = configuredRules({preset: 'strict', rules: Object.fromEntries(rules.map(({ruleId}) => [ruleId, 'on']))})

/** Line and column by looking at every character before an offset. */
function pointOf(text: string, offset: number): {line: number; column: number; offset: number} {
  let line = 1
  let column = 1
  for (let at = 0; at < offset; at++) {
    const breaks = text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n')
    line += breaks ? 1 : 0
    column = breaks ? 1 : column + 1
  }
  return {line, column, offset}
}

describe('lint', () => {
  it('puts every finding where its text is', () => {
    fc.assert(
      fc.property(articles, (text) => {
        for (const {start, end, actual, place, ruleId} of lint(text, {rules: all}).findings) {
          expect(start, ruleId).toBeLessThanOrEqual(end)
          expect(text.slice(start, end), ruleId).toBe(actual)
          expect(place, ruleId).toEqual({start: pointOf(text, start), end: pointOf(text, end)})
        }
      }),
      {numRuns: 300}
    )
  })

  it('takes any string', () => {
    fc.assert(
      fc.property(strings, (text) => {
        for (const {start, end, actual} of lint(text, {rules: all}).findings)
          expect(text.slice(start, end)).toBe(actual)
      }),
      {numRuns: 500}
    )
  })

  it.each([
    ['HTML', readHtml],
    ['Markdown', readMarkdown]
  ])('puts findings and their fixes in the source of %s', (_, read) => {
    const find = (source: string) => {
      const {text, ...document} = read(source)
      return lint(text, {...document, rules: all}).findings
    }
    fc.assert(
      fc.property(pages, (source) => {
        for (const {place, actual, fix, ruleId} of find(source)) {
          for (const point of [place.start, place.end]) expect(point, ruleId).toEqual(pointOf(source, point.offset))
          const slice = source.slice(place.start.offset, place.end.offset)
          // What goes whole goes with its markup.
          if (fix) expect([slice, read(slice).text.trim()], ruleId).toContain(actual)
        }
        const {text} = repair(source, find, ['safe', 'suggestion'])
        expect(repair(text, find, ['safe', 'suggestion']).text).toBe(text)
      }),
      {numRuns: 100, examples: [['<p class="byline">|</p>']]}
    )
  })

  it('answers alike for the same text, whatever was linted before', () => {
    const answer = (text: string) => {
      const {findings, verdict} = lint(text, {rules: all})
      return JSON.stringify({findings, verdict})
    }
    fc.assert(
      fc.property(articles, articles, (text, other) => {
        const first = answer(text)
        answer(other)
        expect(answer(text)).toBe(first)
      }),
      {numRuns: 100}
    )
  })
})
