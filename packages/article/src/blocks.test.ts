import {expect, it} from 'vitest'
import {articleOf} from './index.ts'

const blocks = (text: string): string[] => articleOf(text).blocks.map((block) => block.text)

it('takes every line for a block, whatever the line endings', () => {
  expect(blocks('\ufeffOne line\r\nTwo lines\r\n\r\n  Three\rFour\u2028Five  \n')).toEqual([
    'One line',
    'Two lines',
    'Three',
    'Four',
    'Five'
  ])
})

it('joins hard-wrapped lines', () => {
  const wire = [
    'The harbour of Lund will close for a month while divers look for the crane',
    'that fell into the basin on Friday, the port authority said. Ships will be',
    'sent to other ports along the coast, and ferries will run from the old pier',
    'until the work is done.',
    '',
    'Owners of small boats may stay, the authority said in a statement that was',
    'sent to newsrooms late on Monday.'
  ].join('\n')
  const article = articleOf(wire)
  expect(article.blocks).toHaveLength(2)
  expect(article.lines).toHaveLength(6)
  expect(article.sentences).toHaveLength(3)
})

it('leaves a list of short lines alone', () => {
  expect(blocks('Results\nLund 2 Okoye 1\nHarbour 0 Valley 0\nNorth 3 South 1')).toHaveLength(4)
})

it('says whether a block ends as a sentence does', () => {
  expect(
    articleOf('Storm closes port\nThe port closed.\n“The port closed.”\nHe asked: “Why?”').blocks.map(
      (block) => block.terminated
    )
  ).toEqual([false, true, true, true])
})

it('answers an empty text', () => {
  for (const text of ['', ' \n\t\n', '\ufeff']) {
    const article = articleOf(text)
    expect(article.blocks).toEqual([])
    expect(article.title).toBeUndefined()
  }
})
