import {expect, it} from 'vitest'
import {onDemand, partsComing} from './on-demand.ts'

it('sends for a part once, and gives it from when it is there', async () => {
  let loads = 0
  const part = onDemand(async () => ++loads)
  expect(partsComing()).toBeUndefined()
  expect([part(), part()]).toEqual([undefined, undefined])
  await partsComing()
  expect(partsComing()).toBeUndefined()
  expect([part(), part(), loads]).toEqual([1, 1, 1])
})

it('sends again for a part that could not be had', async () => {
  const failures = [new Error('offline')]
  const part = onDemand(async () => {
    const failure = failures.pop()
    if (failure) throw failure
    return 'a part'
  })
  expect(part()).toBeUndefined()
  await partsComing()
  expect(part()).toBeUndefined()
  await partsComing()
  expect(part()).toBe('a part')
})
