import {articleOf} from '@lint-news/article'
import {lintArticle} from '@lint-news/rule'
import {expect, it} from 'vitest'
import {directivesOf} from './directives.ts'
import {suppress} from './suppress.ts'
import {flagsWord} from './testing.ts'
import {withoutDirectives} from './without-directives.ts'

const rules = [flagsWord('flags-rain', 'rain'), flagsWord('flags-snow', 'snow')]

function left(source: string): {findings: string[]; unused: string[]} {
  const directives = directivesOf(source)
  const document = withoutDirectives(source, directives)
  const {article, findings} = lintArticle(articleOf(document.text, document), rules)
  const result = suppress(findings, directives, article)
  return {
    findings: result.findings.map(({ruleId, place}) => `${ruleId}:${place.start.line}`),
    unused: result.unused.map(({kind, rules, reason}) => [kind, ...rules, reason].join(' '))
  }
}

it('ignores in the next line that is not blank', () => {
  expect(left('Rain.\n\n<!-- lint-news ignore flags-rain -- it did rain -->\n\nRain and snow.\n\nRain.')).toEqual({
    findings: ['flags-rain:1', 'flags-snow:5', 'flags-rain:7'],
    unused: []
  })
})

it('ignores by comments below one another', () => {
  expect(
    left('<!-- lint-news ignore flags-rain -->\n\n  <!-- lint-news ignore flags-snow -->\nRain and snow.\n\nRain.')
      .findings
  ).toEqual(['flags-rain:6'])
})

it('disables until enabled', () => {
  expect(
    left('<!-- lint-news disable -->\nRain.\nSnow.\n<!-- lint-news enable flags-rain flags-snow -->\nRain.').findings
  ).toEqual(['flags-rain:3', 'flags-rain:5'].slice(1))
  expect(
    left('<!--lint-news disable flags-rain-->\r\nRain.\r\nSnow.\r\n<!-- lint-news enable -->\r\nRain.').findings
  ).toEqual(['flags-snow:3', 'flags-rain:5'])
})

it('tells what suppresses nothing', () => {
  expect(left('<!-- lint-news ignore flags-snow -- never snows -->\nRain.')).toEqual({
    findings: ['flags-rain:2'],
    unused: ['ignore flags-snow never snows']
  })
})

it('does not lint the comment itself, nor take it for part of the article', () => {
  expect(left('<!-- lint-news ignore flags-rain -- rain and snow -->\nRain.').findings).toEqual([])
})

it('ignores in all lines of a paragraph that is wrapped hard', () => {
  const line = 'the council of the port met again on Monday to talk about boats and'
  const wrapped = `${`${line}\n`.repeat(6)}the rain at sea.`
  expect(left(`<!-- lint-news ignore -->\n${wrapped}\n\n${wrapped}\n`).findings).toEqual(['flags-rain:16'])
})

it('leaves no gap where a comment stood', () => {
  const source = 'One.\r\n<!-- lint-news ignore -->  \r\nTwo.\n\n<!-- lint-news enable -->'
  expect(withoutDirectives(source, directivesOf(source)).text).toBe('One.\r\nTwo.\n\n')
})
