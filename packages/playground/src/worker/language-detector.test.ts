import {expect, it} from 'vitest'
import {detectAll} from './language-detector.ts'
import {partsComing} from './on-demand.ts'

it('finds nothing until the detector that it sent for is there', async () => {
  const french = 'Le conseil municipal a décidé hier soir de fermer le pont pendant trois semaines.'
  expect(detectAll(french)).toEqual([])
  await partsComing()
  expect(detectAll(french)[0]).toMatchObject({lang: 'fr'})
})
