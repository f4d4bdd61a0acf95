import {execFileSync, spawnSync} from 'node:child_process'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {testFolder} from '../folder.ts'
import {server} from './client.ts'

const hasNeovim = spawnSync('nvim', ['--version']).error === undefined
const script = new URL('mend.lua', import.meta.url).pathname

const folder = testFolder('each')

it.skipIf(!hasNeovim)('shows Neovim what is wrong, and mends it', () => {
  const damaged = 'The port is open.\n\nThe ministry did not replied to questions on Monday, “said” Petra Vance.\n'
  const article = folder.put('article.txt', damaged)
  execFileSync('nvim', ['--headless', '-u', 'NONE', '-i', 'NONE', '-n', '-c', `luafile ${script}`], {
    stdio: 'pipe',
    timeout: 60_000,
    env: {
      PATH: process.env.PATH,
      HOME: folder.path,
      ARTICLE: article,
      NODE: process.execPath,
      SERVER: server,
      RESULT: join(folder.path, 'result.json')
    }
  })
  const {shown, offered, left} = JSON.parse(folder.read('result.json'))
  expect(shown).toEqual(['2:13 do-support-form: Unexpected verb form `replied` after `not`, use `reply`'])
  expect(offered).toEqual([
    'Replace by `did not reply`',
    'Ignore `do-support-form` here',
    'Fix all that is safe to fix'
  ])
  expect(left).toBe(0)
  expect(folder.read('article.txt')).toBe(damaged.replace('replied', 'reply'))
})
