import {expect, it} from 'vitest'
import {articleOf} from './article-of.ts'

const paragraphs = [
  'The harbour of Norvik will close while its sea wall is rebuilt, the port authority said.',
  'Ferries from Norvik harbour will sail from Sandhamn, and so will the port authority pilots.',
  'The striker scored twice in eleven minutes and the goalkeeper limped off before half-time.',
  'Engineers of the port authority found cracks in the sea wall after a storm in January.'
]

it('tells a foreign paragraph by its fit', () => {
  const cohesion = articleOf(paragraphs.join('\n\n')).cohesion.runsOf(1)
  const fits = cohesion.map(({fit}) => fit)
  expect(fits.indexOf(Math.min(...fits))).toBe(2)
  expect(fits[2]).toBeLessThan(0)
  expect(cohesion[2]).toMatchObject({theme: 0, ties: 0})
  expect(cohesion[1]!.ties).toBeGreaterThan(0)
})

it('knows which words come back', () => {
  const cohesion = articleOf(paragraphs.join('\n\n')).cohesion.runsOf(1)
  expect(cohesion[3]!.shared.map(({stem}) => stem)).toEqual(['port', 'authoriti', 'sea', 'wall'])
})

it('counts the title for the article', () => {
  const cohesion = articleOf(paragraphs.join('\n\n'), {title: 'Goalkeeper limps off'}).cohesion.runsOf(1)
  expect(cohesion[2]!.shared.map(({stem}) => stem)).toContain('goalkeeper')
})

it('leaves lines out that are no paragraphs', () => {
  expect(articleOf(`Norvik closes harbour\n\n${paragraphs[0]}\n\nRead more`).cohesion.paragraphs).toHaveLength(1)
})

it('looks at several paragraphs as one: what they share with each other alone is not shared', () => {
  const article = articleOf([...paragraphs, paragraphs[2]].join('\n\n'))
  const pair = articleOf([...paragraphs.slice(0, 2), paragraphs[2], paragraphs[2], paragraphs[3]].join('\n\n'))
  expect(article.cohesion.runsOf(1)[2]!.fit).toBeGreaterThan(0)
  expect(pair.cohesion.runsOf(2)[2]!.fit).toBeLessThan(0)
  expect(pair.cohesion.runsOf(2)[2]!.shared).toEqual([])
})
