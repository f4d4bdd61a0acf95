import {expect, it} from 'vitest'
import {failOnOf, isAsBad} from './fail-on.ts'

it('takes several by flags and commas, of which the mildest counts', () => {
  expect(failOnOf([])).toEqual({level: 'error', verdict: undefined})
  expect(failOnOf(['verdict=discard', 'verdict=spun,verdict=stitched'])).toEqual({level: undefined, verdict: 'spun'})
  expect(failOnOf(['error,warning', 'verdict=discard'])).toEqual({level: 'warning', verdict: 'discard'})
})

it.each(['', 'verdict', 'verdict=clean', 'verdict=bad', 'stitched', 'error, warning'])('takes no %j', (setting) => {
  expect(() => failOnOf([setting])).toThrow(/^unexpected `.*` after `--fail-on`, expected `error`, `warning` or one of/)
})

it('knows what is worse', () => {
  expect(isAsBad('stitched', 'spun')).toBe(true)
  expect(isAsBad('spun', 'spun')).toBe(true)
  expect(isAsBad('repairable', 'spun')).toBe(false)
})
