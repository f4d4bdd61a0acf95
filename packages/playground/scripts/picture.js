// Takes the picture of the page that stands in the README: `npm run picture --workspace @lint-news/playground`.
import {writeFileSync} from 'node:fs'
import {launch} from './launch.js'
import {serve} from './serve.js'

const mostBytes = 200_000

const server = await serve()
const browser = await launch()
try {
  const page = await browser.newPage({viewport: {width: 1200, height: 780}})
  await page.goto(server.url)
  await page.locator('li.finding').first().waitFor()
  await page.locator('.found', {hasText: 'did not replied'}).hover()
  await page.locator('.tip').waitFor()
  await page.evaluate(() => document.fonts.ready)
  const picture = await page.screenshot({caret: 'hide'})
  if (picture.length > mostBytes)
    throw new Error(`Unexpected picture of ${picture.length} bytes, expected ${mostBytes}`)
  writeFileSync(new URL('../page.png', import.meta.url), picture)
} finally {
  await browser.close()
  await server.close()
}
