import {articleOf} from '@lint-news/article'
import type {Root} from 'nlcst'
import {retext} from 'retext'
import retextRepeatedWords from 'retext-repeated-words'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {expect, it} from 'vitest'
import {adopt, phrases, rule} from './index.ts'

const storms = phrases(['storm'])
const flagsStorms = rule({
  name: 'flags-storms',
  about: 'Flags storms.',
  why: 'They are bad.',
  family: 'damage',
  severity: 'warning',
  preset: 'strict',
  fix: 'safe',
  *check(article) {
    for (const {first} of storms.in(article))
      yield {at: first, reason: 'Unexpected storm, remove it', expected: [''], evidence: ['it rained']}
  }
})

it('is a retext plugin', () => {
  const file = retext().use(flagsStorms).processSync('Sun.\nA storm came.')
  expect(file.messages).toHaveLength(1)
  expect(file.messages[0]).toMatchObject({
    source: 'lint-news',
    ruleId: 'flags-storms',
    fatal: false,
    line: 2,
    column: 3,
    place: {start: {offset: 7}, end: {offset: 12}},
    actual: 'storm',
    expected: [''],
    url: 'https://github.com/lint-news/lint-news/tree/main/rules/flags-storms',
    note: 'They are bad.\n- it rained'
  })
})

it('takes a severity, and is silent when off', () => {
  const fatal = (setting: Parameters<typeof flagsStorms>[0]): unknown =>
    retext().use(flagsStorms, setting).processSync('A storm.').messages[0]?.fatal
  expect(fatal(['error'])).toBe(true)
  expect(fatal('info')).toBeUndefined()
  expect(retext().use(flagsStorms, false).processSync('A storm.').messages).toEqual([])
})

it('leads places back through a tree that does not spell its file', () => {
  // As from a Markdown bridge: the source holds marks that the tree does not.
  const file = new VFile('A **storm** came.')
  const position = (from: number, to: number) => ({
    start: {line: 1, column: from + 1, offset: from},
    end: {line: 1, column: to + 1, offset: to}
  })
  const tree: Root = {
    type: 'RootNode',
    children: [
      {
        type: 'ParagraphNode',
        children: [
          {
            type: 'SentenceNode',
            children: [
              {type: 'WordNode', children: [{type: 'TextNode', value: 'A', position: position(0, 1)}]},
              {type: 'WhiteSpaceNode', value: ' ', position: position(1, 2)},
              {type: 'WordNode', children: [{type: 'TextNode', value: 'storm', position: position(4, 9)}]},
              {type: 'WhiteSpaceNode', value: ' ', position: position(11, 12)},
              {type: 'WordNode', children: [{type: 'TextNode', value: 'came', position: position(12, 16)}]},
              {type: 'PunctuationNode', value: '.', position: position(16, 17)}
            ]
          }
        ]
      }
    ]
  }
  unified().use(flagsStorms).runSync(tree, file)
  expect(file.messages[0]).toMatchObject({line: 1, column: 5, place: {end: {offset: 9}}, actual: 'storm'})
})

it('lets a third-party plugin look at one block', () => {
  const look = adopt(retextRepeatedWords)
  const article = articleOf('Sun.\n\nThe the storm came.')
  expect(look(article.blocks[1])).toMatchObject([{start: 6, end: 13}])
})
