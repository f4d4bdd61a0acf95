import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import type {Page} from 'playwright-core'
import {describe, expect, it} from 'vitest'
import {visit} from './open-page.ts'

const {open} = visit()
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Results {
  readonly violations: ReadonlyArray<{
    readonly id: string
    readonly impact: string
    readonly nodes: ReadonlyArray<{readonly html: string}>
  }>
}

/** All that axe minds: what, how badly, and where. */
async function violations(page: Page): Promise<readonly string[]> {
  // Through the debugger: the page's own policy lets no script in that is not its own.
  await page.evaluate(axe)
  const results = (await page.evaluate('axe.run({rules: {"color-contrast-enhanced": {enabled: false}}})')) as Results
  return results.violations.map(({id, impact, nodes}) => `${impact} ${id}: ${nodes.map(({html}) => html).join(' ')}`)
}

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  it('has nothing against the page, whichever tab is chosen', async () => {
    const page = await open({colorScheme})
    for (const tab of ['Findings', 'Cleaned', 'Lines', 'Rules']) {
      await page.getByRole('tab', {name: tab}).click()
      await page.getByRole('tabpanel', {name: tab}).locator('li, ins').first().waitFor()
      expect(await violations(page), tab).toEqual([])
    }
  })

  it('has nothing against what opens over it', async () => {
    const page = await open({colorScheme})
    await page.locator('li.finding summary').first().click()
    await page.locator('.found').first().hover()
    await page.locator('.tip').waitFor()
    expect(await violations(page), 'a card').toEqual([])
    await page.getByRole('button', {name: 'Samples'}).click()
    expect(await violations(page), 'the menu').toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('button', {name: 'Share', exact: true}).click()
    await page.locator('#toast').waitFor()
    expect(await violations(page), 'a note').toEqual([])
  })

  it('has nothing against a small screen', async () => {
    const page = await open({colorScheme, viewport: {width: 360, height: 740}})
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360)
  })
})
