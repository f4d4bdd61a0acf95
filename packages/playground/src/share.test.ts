import {expect, it} from 'vitest'
import {fromFragment, type Shared, toFragment} from './share.ts'

const shared: Shared = {
  text: 'The café’s owner did not replied. 𝕏\n\nShare this story',
  kind: 'html',
  settings: {preset: 'strict', rules: {'repeated-words': false}}
}

it('carries an article and its settings there and back', async () => {
  const fragment = await toFragment(shared)
  expect(fragment).toMatch(/^#a=[\w-]+$/)
  expect(await fromFragment(fragment)).toEqual(shared)
})

it('is shorter than the article', async () => {
  const text = Array.from(
    {length: 60},
    (_, line) => `On day ${line} the council of Lower Tansel met about the bridge.`
  ).join('\n')
  expect((await toFragment({...shared, text})).length).toBeLessThan(text.length / 4)
})

it('takes nothing from a damaged link', async () => {
  const fragment = await toFragment(shared)
  for (const damaged of ['', '#', '#a=', '#a=abc', '#panel', fragment.slice(0, -9), `${fragment}!`]) {
    expect(await fromFragment(damaged)).toBeUndefined()
  }
})

it.each([
  {...shared, kind: 'pdf'},
  {...shared, settings: {preset: 'all', rules: {}}},
  {...shared, settings: {preset: 'strict', rules: {'repeated-words': 'off'}}},
  {...shared, text: 1},
  []
])('takes nothing from a link that carries something else', async (other) => {
  expect(await fromFragment(await toFragment(other as unknown as Shared))).toBeUndefined()
})

it('does not unpack what is far longer than it looks', async () => {
  expect(await fromFragment(await toFragment({...shared, text: ' '.repeat(9 * 2 ** 20)}))).toBeUndefined()
})
