import {setTimeout} from 'node:timers/promises'
import fc from 'fast-check'
import {expect, it} from 'vitest'
import {inOrder} from './in-order.ts'

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = []
  for await (const item of items) list.push(item)
  return list
}

it('keeps order and bounds whatever takes how long', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(3)), fc.integer({min: 1, max: 4}), async (delays, most) => {
      let running = 0
      let peak = 0
      const results = await all(
        inOrder(delays.entries(), most, async ([index, delay]) => {
          peak = Math.max(peak, ++running)
          await setTimeout(delay)
          running--
          return index
        })
      )
      expect(results).toEqual([...delays.keys()])
      expect(peak).toBeLessThanOrEqual(most)
    }),
    {numRuns: 30}
  )
})

it('yields what is there while the next item is waited for', async () => {
  async function* slow(): AsyncGenerator<number> {
    yield 1
    await new Promise(() => {})
  }
  const results = inOrder(slow(), 2, async (item) => item * 2)
  expect((await results.next()).value).toBe(2)
})

it('passes failures on in order', async () => {
  const results = inOrder([1, 2, 3], 3, async (item) => {
    if (item === 2) throw new Error('two')
    return item
  })
  expect((await results.next()).value).toBe(1)
  await expect(results.next()).rejects.toThrow('two')
})
