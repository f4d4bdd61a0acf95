import {readdirSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {expect, it} from 'vitest'
import {run} from '../command/run.ts'

const cwd = fileURLToPath(new URL('.', import.meta.url))
const articles = readdirSync(cwd).filter((name) => name.endsWith('.txt'))

// A rule that speaks on these differently shows here: run the tests with `-u` and read what changed.
it.each(articles)('reports on %s what its .report says', async (name) => {
  const {stdout, stderr} = await run(['--preset', 'strict', name], {cwd})
  expect(stderr).toBe('')
  await expect(stdout).toMatchFileSnapshot(name.replace(/txt$/, 'report'))
})
