import {execFileSync, spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, it} from 'vitest'
import {server} from './client.ts'

const hasNeovim = spawnSync('nvim', ['--version']).error === undefined
const script = new URL('mend.lua', import.meta.url).pathname

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lint-news-'))
})
afterEach(() => rmSync(folder, {recursive: true}))

it.skipIf(!hasNeovim)('shows Neovim what is wrong, and mends it', () => {
  const article = join(folder, 'article.txt')
  const damaged = 'The port is open.\n\nThe ministry did not replied to questions on Monday, “said” Petra Vance.\n'
  writeFileSync(article, damaged)
  execFileSync('nvim', ['--headless', '-u', 'NONE', '-i', 'NONE', '-n', '-c', `luafile ${script}`], {
    stdio: 'pipe',
    timeout: 60_000,
    env: {
      PATH: process.env.PATH,
      HOME: folder,
      ARTICLE: article,
      NODE: process.execPath,
      SERVER: server,
      RESULT: join(folder, 'result.json')
    }
  })
  const {shown, offered, left} = JSON.parse(readFileSync(join(folder, 'result.json'), 'utf8'))
  expect(shown).toEqual(['2:13 do-support-form: Unexpected verb form `replied` after `not`, use `reply`'])
  expect(offered).toEqual([
    'Replace by `did not reply`',
    'Ignore `do-support-form` here',
    'Fix all that is safe to fix'
  ])
  expect(left).toBe(0)
  expect(readFileSync(article, 'utf8')).toBe(damaged.replace('replied', 'reply'))
})
