import {expect, it} from 'vitest'
import {paste, visit} from './open-page.ts'

const {open} = visit()
const damaged = `Bridge at Lower Tansel opens again

The mayor did not replied to the letters, and an new pier is planned.

Share this story on Facebook

The bridge opens on Monday, the council said.`

it('greets with a sample, its findings and its verdict', async () => {
  const page = await open()
  expect(await page.locator('.badge').textContent()).toBe('repairable')
  expect(await page.locator('li.finding').count()).toBeGreaterThan(8)
  expect(await page.locator('.found-error').count()).toBeGreaterThan(3)
})

it('shows what is wrong with a pasted article, and what each of its lines is', async () => {
  const page = await open()
  await paste(page, damaged)
  await page.locator('li.finding').nth(2).waitFor()
  await expect
    .poll(() => page.locator('li.finding .reason').allTextContents())
    .toEqual([
      'Unexpected verb form replied after not, use reply',
      'Unexpected article an before new, use a',
      'Unexpected share button Share this story on Facebook, remove it'
    ])
  expect(await page.locator('.found').allTextContents()).toEqual([
    'did not replied',
    'an',
    'Share this story on Facebook'
  ])
  expect(await page.locator('.role').filter({visible: true}).allTextContents()).toEqual([
    'headline',
    'body',
    'furniture',
    'body'
  ])
  expect(await page.locator('#verdict').textContent()).toContain('Safe fixes will do')
})

it('finds as one types, and sees mended what one mends by hand', async () => {
  const page = await open()
  await paste(page, 'The bridge at Lower Tansel opens on Monday, the council said.')
  await expect.poll(() => page.locator('.badge').textContent()).toBe('clean')
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' The mayor did not replied')
  await expect.poll(() => page.locator('.found').allTextContents()).toContain('did not replied')
  for (let i = 0; i < 3; i++) await page.keyboard.press('Backspace')
  await page.keyboard.type('y.')
  await expect.poll(() => page.locator('.badge').textContent()).toBe('clean')
})

it('says why where the mouse rests, and mends at a click', async () => {
  const page = await open()
  await paste(page, damaged)
  await page.locator('.found', {hasText: 'did not replied'}).hover()
  const tip = page.locator('.tip')
  await tip.waitFor()
  expect(await tip.textContent()).toContain('a rewriting machine changed the verb')
  expect(await tip.locator('a').getAttribute('href')).toContain('/rules/do-support-form')
  await tip.getByRole('button', {name: 'Replace with did not reply'}).click()
  await expect.poll(() => page.locator('.cm-content').textContent()).toContain('The mayor did not reply to')
  await expect.poll(() => page.locator('li.finding').count()).toBe(2)
})
