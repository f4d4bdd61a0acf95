import {articleOf} from '@lint-news/article'
import fc from 'fast-check'
import type {Literal} from 'nlcst'
import {visit} from 'unist-util-visit'
import {expect, it} from 'vitest'
import {partTree} from './part-tree.ts'

const prose = fc
  .array(fc.constantFrom('The', 'mayor', '“No”', 'U.S.', 'paid', '$4', '(late)', '. ', '!\n', '–', '😀', '\u00a0', ' '))
  .map((parts) => parts.join(' '))

it('spells its part, each leaf at its place', () => {
  fc.assert(
    fc.property(prose, (text) => {
      for (const block of articleOf(`Sun.\n\n${text}`).blocks) {
        for (const part of [block, ...block.sentences]) {
          let spelled = ''
          visit(partTree(part), (node) => {
            if (!('value' in node)) return
            const {value, position} = node as Literal
            expect(part.text.slice(position!.start.offset, position!.end.offset)).toBe(value)
            spelled += value
          })
          expect(spelled).toBe(part.text)
        }
      }
    })
  )
})

it('keeps words in sentences', () => {
  const {blocks} = articleOf('The storm came. It cost $4!')
  const types: string[] = []
  visit(partTree(blocks[0]), ({type}) => void types.push(type))
  expect(types.filter((type) => type === 'SentenceNode')).toHaveLength(2)
  expect(types.filter((type) => type === 'WordNode')).toHaveLength(6)
  expect(types.filter((type) => type === 'PunctuationNode')).toHaveLength(2)
})
