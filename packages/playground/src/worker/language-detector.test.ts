import {expect, it} from 'vitest'
import {detectAll, detectorComing} from './language-detector.ts'

it('finds nothing until the detector that it sent for is there', async () => {
  const french = 'Le conseil municipal a décidé hier soir de fermer le pont pendant trois semaines.'
  expect(detectorComing()).toBeUndefined()
  expect(detectAll(french)).toEqual([])
  await detectorComing()
  expect(detectorComing()).toBeUndefined()
  expect(detectAll(french)[0]).toMatchObject({lang: 'fr'})
})
