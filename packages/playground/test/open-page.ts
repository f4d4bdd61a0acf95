import type {Browser, BrowserContextOptions, Page} from 'playwright-core'
import {afterAll, afterEach, beforeAll, expect} from 'vitest'
import {launch} from '../scripts/launch.js'
import {serve} from '../scripts/serve.js'

/** The page as a visitor has it: the built files, a browser of its own, and nothing written to the console. */
export interface Visit {
  /** Opens the page and waits for its first verdict. */
  readonly open: (options?: BrowserContextOptions & {readonly hash?: string}) => Promise<Page>
  /** What was asked of the server. */
  readonly requests: () => readonly string[]
}

/** Starts the server and the browser for the tests of a file, and fails a test in which the page complained. */
export function visit(): Visit {
  let server: Awaited<ReturnType<typeof serve>>
  let browser: Browser
  let complaints: string[] = []

  beforeAll(async () => {
    server = await serve()
    browser = await launch()
  })
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close()
    const found = complaints
    complaints = []
    expect(found).toEqual([])
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  return {
    async open({hash = '', ...options} = {}) {
      const context = await browser.newContext({viewport: {width: 1280, height: 900}, ...options})
      const page = await context.newPage()
      page.setDefaultTimeout(15_000)
      page.on('pageerror', (error) => complaints.push(String(error)))
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
      })
      page.on('request', (request) => {
        const {protocol, origin} = new URL(request.url())
        if (protocol !== 'blob:' && origin !== new URL(server.url).origin) complaints.push(`asked for ${request.url()}`)
      })
      await page.goto(server.url + hash)
      await page.locator('#verdict .badge').waitFor()
      return page
    },
    requests: () => server.requests
  }
}

/** Puts a text in place of the article, as a paste does, and waits until it is linted. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.locator('.cm-content').focus()
  await page.keyboard.press('Control+a')
  await page.evaluate((text) => {
    const data = new DataTransfer()
    data.setData('text/plain', text)
    document
      .querySelector('.cm-content')!
      .dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true}))
  }, text)
}
