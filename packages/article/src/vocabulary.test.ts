import {describe, expect, it} from 'vitest'
import {antecedentOf} from './antecedent.ts'
import {articleOf} from './article-of.ts'

const text = `The ferry sank off Skagen.

Divers found the ferry on Monday. Those boats are old, and Skagen’s harbour is shallow.`

describe('vocabulary', () => {
  const {vocabulary, blocks, words} = articleOf(text, {title: 'Harbour mourns'})

  it('counts the blocks of a topic and knows where it stands first', () => {
    const ferry = vocabulary.withStem('ferri')
    expect(ferry).toMatchObject({blocks: 2, name: false, title: false})
    expect(ferry?.first).toBe(words[1])
  })

  it('knows names, and what the title beside the text has', () => {
    expect(vocabulary.withStem('skagen')).toMatchObject({blocks: 2, name: true})
    expect(vocabulary.withStem('harbour')).toMatchObject({blocks: 1, title: true})
    expect(vocabulary.withStem('mourn')).toMatchObject({blocks: 0, title: true, first: undefined})
  })

  it('lists the topics of a block that tell something once', () => {
    expect(vocabulary.topicsOf(blocks[0]!).map(({stem}) => stem)).toEqual(['ferri', 'sank', 'off', 'skagen'])
  })
})

describe('antecedentOf', () => {
  const antecedent = (before: string, noun: string, title?: string) => {
    const {words} = articleOf(`${before}\n\nThose ${noun} were old.`, {title})
    return antecedentOf(words.find(({key}) => key === noun)!)?.stem
  }

  it('is a word of the same stem, in the title too', () => {
    expect(antecedent('A boat sank.', 'boats')).toBe('boat')
    expect(antecedent('It sank.', 'boats', 'Boat lost')).toBe('boat')
  })

  it('is a kind of the noun', () => {
    expect(antecedent('Two cars burned.', 'vehicles')).toBe('car')
  })

  it('is not a word that comes later, nor another kind of thing', () => {
    const {words} = articleOf('Those boats were old. A boat sank.')
    expect(antecedentOf(words[1]!)).toBeUndefined()
    expect(antecedent('A bridge fell.', 'tunnels')).toBeUndefined()
  })
})
