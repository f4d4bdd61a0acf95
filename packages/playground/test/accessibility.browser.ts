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
  it.each(['findings', 'cleaned', 'lines', 'rules'])('has nothing against the page with its %s', async (tab) => {
    const page = await open({colorScheme})
    await page.locator(`#tab-${tab}`).click()
    if (tab === 'findings') {
      await page.locator('li.finding summary').first().click()
      await page.locator('.found').first().hover()
      await page.locator('.tip').waitFor()
    }
    await page.waitForTimeout(400)
    expect(await violations(page)).toEqual([])
  })

  it('has nothing against a small screen', async () => {
    const page = await open({colorScheme, viewport: {width: 360, height: 740}})
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360)
  })
})
