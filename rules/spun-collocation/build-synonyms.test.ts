import {expect, it} from 'vitest'
import {readWordNet, synonymModule} from './build-synonyms.js'
import {expressions} from './expressions.ts'
import {names} from './names.ts'
import {spinners} from './spinners.ts'
import {synonyms} from './synonyms.ts'
import {sound} from './words.ts'

it('ships what the script makes of WordNet', () => {
  expect(synonymModule([...names, ...expressions], readWordNet())).toContain(synonyms)
})

it('keeps its lists sorted, and no name in them twice', () => {
  for (const list of [names, expressions, spinners, sound]) expect(list).toEqual([...new Set(list)].sort())
})
