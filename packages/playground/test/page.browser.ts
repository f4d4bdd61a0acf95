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

it('names the language of a paragraph, once it has sent for what tells languages apart', async () => {
  const page = await open()
  await paste(
    page,
    `${damaged}\n\nLe conseil municipal a décidé hier soir de fermer le pont de Tansel pendant trois semaines pour le réparer.`
  )
  await expect
    .poll(() => page.locator('li.finding .reason').allTextContents())
    .toContainEqual(expect.stringContaining('in French'))
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

it('marks in the list what the cursor stands in, and the other way round', async () => {
  const page = await open()
  await paste(page, damaged)
  await page.locator('.found', {hasText: 'did not replied'}).click()
  await expect.poll(() => page.locator('li.finding[aria-current]').textContent()).toContain('replied')
  await page.locator('li.finding .go').nth(1).click()
  await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe('an')
  expect(await page.locator('.tip').textContent()).toContain('Unexpected article an')
})

it('makes all safe fixes at once, and takes them back', async () => {
  const page = await open()
  await paste(page, damaged)
  await page.getByRole('button', {name: 'Make them all'}).click()
  await expect.poll(() => page.locator('.badge').textContent()).toBe('clean')
  expect(await page.locator('.cm-line').allTextContents()).toEqual([
    'Bridge at Lower Tansel opens again',
    '',
    'The mayor did not reply to the letters, and a new pier is planned.',
    '',
    'The bridge opens on Monday, the council said.'
  ])
  await page.locator('.cm-content').focus()
  await page.keyboard.press('Control+z')
  await expect.poll(() => page.locator('li.finding').count()).toBe(3)
})

it('shows a cleaned copy beside the article, in which what goes is struck out', async () => {
  const page = await open()
  await paste(page, `${damaged}\nThe bank is in Mill Street, by the quay.The other one is closed.`)
  await page.getByRole('tab', {name: 'Cleaned'}).click()
  await expect
    .poll(() => page.locator('.copy').textContent())
    .toContain('The mayor did not reply to the letters, and a new pier')
  expect(await page.locator('.copy').textContent()).not.toContain('Facebook')
  expect(await page.locator('.copy ins').allTextContents()).toEqual(['did not reply', 'a'])
  expect((await page.locator('del.struck').allTextContents()).filter((text) => text.trim() !== '')).toEqual([
    'did not replied',
    'an',
    'Share this story on Facebook'
  ])
  await page.getByRole('radio', {name: 'suggestions too'}).check()
  await expect.poll(() => page.locator('.copy').textContent()).toContain('quay. The other')
  await page.getByRole('button', {name: 'Put into the article'}).click()
  await expect.poll(() => page.locator('.cm-content').textContent()).toContain('quay. The other')
  await expect.poll(() => page.locator('del.struck').count()).toBe(0)
})

it('switches a rule, a family and the preset', async () => {
  const page = await open()
  await paste(page, damaged)
  const ruleIds = () =>
    page.locator('li.finding .rule a').evaluateAll((links) => links.map((link) => link.firstChild?.textContent))
  await expect.poll(ruleIds).toEqual(['do-support-form', 'article-mismatch', 'boilerplate-line'])
  await page.getByRole('tab', {name: 'Rules'}).click()
  await page.getByRole('checkbox', {name: 'article-mismatch'}).uncheck()
  await expect.poll(ruleIds).toEqual(['do-support-form', 'boilerplate-line'])
  const family = page.getByRole('checkbox', {name: 'All on verb'})
  expect(await family.evaluate((box) => (box as HTMLInputElement).indeterminate)).toBe(true)
  await page.getByRole('checkbox', {name: 'All on furniture'}).uncheck()
  await expect.poll(ruleIds).toEqual(['do-support-form'])
  await page.getByRole('radio', {name: 'strict'}).check()
  await expect.poll(ruleIds).toEqual(['do-support-form', 'article-mismatch', 'boilerplate-line'])
  expect(await page.getByRole('checkbox', {name: 'suspected-furniture'}).isChecked()).toBe(true)
  await page.getByRole('tab', {name: 'Findings'}).click()
  await page.locator('li.finding summary').first().click()
  await page.getByRole('button', {name: 'Switch do-support-form off'}).click()
  await expect.poll(ruleIds).toEqual(['article-mismatch', 'boilerplate-line'])
})

it('does it all by keyboard', async () => {
  const page = await open()
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim())
  await page.keyboard.press('Tab')
  expect(await focused()).toBe('Skip to the findings')

  await paste(page, damaged)
  await expect.poll(() => page.locator('li.finding').count()).toBe(3)
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('F8')
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('did not replied')
  await page.locator('.tip').waitFor()
  await expect.poll(() => page.locator('#announcements').textContent()).toMatch(/^Error: Unexpected verb form/)
  await page.keyboard.press('Escape')
  expect(await page.locator('.tip').count()).toBe(0)
  await page.keyboard.press('Alt+Enter')
  await expect.poll(() => page.locator('.cm-content').textContent()).toContain('The mayor did not reply to')
  await expect.poll(() => page.locator('li.finding').count()).toBe(2)
  await page.keyboard.press('F8')
  await page.keyboard.press('F8')
  await page.keyboard.press('Shift+F8')
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('an')
  await page.keyboard.press('Escape')

  await page.keyboard.press('Tab')
  expect(await focused()).toMatch(/^Findings/)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  expect(await focused()).toMatch(/^Make them all/)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  expect(await focused()).toMatch(/^Replace with a/)
  await page.keyboard.press('Enter')
  await expect.poll(() => page.locator('li.finding').count()).toBe(1)
  // The focus stays in the list, on what is next in it.
  expect(await focused()).toContain('share button')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('ArrowLeft')
  expect(await focused()).toBe('Rules')
  expect(await page.locator('#rules').isVisible()).toBe(true)
  await page.keyboard.press('Home')
  expect(await focused()).toMatch(/^Findings/)
})

it('says the verdict to those who listen, once they have stopped typing', async () => {
  const page = await open()
  await paste(page, 'The bridge at Lower Tansel opens on Monday, the council said.')
  const said = page.getByRole('status')
  await expect.poll(() => said.textContent()).toBe('Verdict: clean, 100 % sound, no findings')
  await page.keyboard.type(' It did not opened.')
  await expect.poll(() => said.textContent()).toMatch(/^Verdict: repairable, \d+ % sound, 1 error$/)
})

it('shares the article and the settings by a link', async () => {
  const page = await open({permissions: ['clipboard-read', 'clipboard-write']})
  await paste(page, damaged)
  await page.getByRole('tab', {name: 'Rules'}).click()
  await page.getByRole('checkbox', {name: 'article-mismatch'}).uncheck()
  await page.getByRole('button', {name: 'Share', exact: true}).click()
  await page.locator('#toast').waitFor()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(link).toBe(page.url())

  const other = await open({hash: new URL(link).hash})
  await expect.poll(() => other.locator('li.finding').count()).toBe(2)
  expect(await other.locator('.cm-content').textContent()).toContain('The mayor did not replied')
  await other.getByRole('tab', {name: 'Rules'}).click()
  expect(await other.getByRole('checkbox', {name: 'article-mismatch'}).isChecked()).toBe(false)
})

it('says that a link was damaged, and shows a sample', async () => {
  const page = await open({hash: '#a=nonsense'})
  expect(await page.locator('#toast').textContent()).toContain('damaged')
  expect(await page.locator('li.finding').count()).toBeGreaterThan(3)
})

it('opens files that are dropped on it, and reads them as what they are', async () => {
  const page = await open()
  const drop = (name: string, bytes: readonly number[]) =>
    page.evaluate(
      ([name, bytes]) => {
        const dataTransfer = new DataTransfer()
        dataTransfer.items.add(new File([new Uint8Array(bytes)], name))
        const target = document.querySelector('.cm-content')!
        for (const type of ['dragover', 'drop']) {
          target.dispatchEvent(new DragEvent(type, {dataTransfer, bubbles: true, cancelable: true}))
        }
      },
      [name, bytes] as const
    )
  await drop('story.html', [...Buffer.from('<p>The caf&eacute;&rsquo;s owner did not replied.</p><nav>Home</nav>')])
  await expect.poll(() => page.locator('.found').allTextContents()).toEqual(['did not replied'])
  expect(await page.getByLabel('Read as').inputValue()).toBe('html')
  await drop('story.md', [...Buffer.from('# Bridge opens\n\nThe mayor did *not* replied.\n')])
  await expect.poll(() => page.getByLabel('Read as').inputValue()).toBe('markdown')
  await drop('story.txt', [0xff, 0xfe, 0x41])
  await expect.poll(() => page.locator('#toast').textContent()).toBe('story.txt is no text in UTF-8.')
  expect(await page.locator('.cm-content').textContent()).toContain('The mayor did')
})

it('has a sample for each verdict, and a menu to choose from', async () => {
  const page = await open()
  for (const [name, verdict] of [
    ['Rewritten', 'spun'],
    ['Stitched', 'stitched'],
    ['A page', 'repairable'],
    ['Sound', 'clean']
  ] as const) {
    await page.getByRole('button', {name: 'Samples'}).click()
    await page.locator('#samples').getByRole('button', {name}).click()
    await expect.poll(() => page.locator('.badge').textContent()).toBe(verdict)
  }
})

it('comes with the licences of all that it holds', async () => {
  const page = await open()
  const address = await page.getByRole('link', {name: 'Licenses'}).evaluate((link) => (link as HTMLAnchorElement).href)
  const licenses = await (await page.request.get(address)).text()
  for (const name of ['@codemirror/view', 'htmlparser2', 'tinyld', 'Princeton University']) {
    expect(licenses).toContain(name)
  }
})

it('opens without a network once it has been opened', async () => {
  const page = await open()
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.context().setOffline(true)
  await page.reload()
  await page.locator('.badge').waitFor()
  await page.getByRole('button', {name: 'Samples'}).click()
  await page.getByRole('button', {name: 'A page'}).click()
  await expect.poll(() => page.locator('.found').count()).toBeGreaterThan(3)
})

it('shows no article as HTML', async () => {
  const page = await open()
  await paste(
    page,
    'The mayor did not replied.\n\n<img src=x onerror="document.title = `taken`"> <b>did not replied</b> again'
  )
  await expect.poll(() => page.locator('li.finding').count()).toBeGreaterThan(1)
  await page.getByRole('tab', {name: 'Cleaned'}).click()
  await page.getByRole('tab', {name: 'Lines'}).click()
  expect(await page.locator('main img').count()).toBe(0)
  expect(await page.title()).toContain('lint-news')
})

it('takes an article of a megabyte, and lists the first of its ten thousand findings', async () => {
  const page = await open()
  await paste(page, 'The mayor of Lower Tansel did not replied to the council about the bridge.\n\n'.repeat(12_000))
  const count = () => page.locator('#tab-findings').getAttribute('data-count').then(Number)
  await expect.poll(count).toBeGreaterThanOrEqual(12_000)
  expect(await page.locator('li.finding').count()).toBe(100)
  await page.getByRole('button', {name: /^Show \d+ more findings$/}).click()
  await expect.poll(() => page.locator('li.finding').count()).toBe(1100)
  await page.locator('.cm-content').focus()
  await page.keyboard.press('Control+Home')
  await page.keyboard.type('Mayor silent. ')
  await expect.poll(() => page.locator('.cm-line').first().textContent()).toMatch(/^Mayor silent/)
})
