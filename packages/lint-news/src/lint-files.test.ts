import {afterEach, expect, it, vi} from 'vitest'
import {testFolder} from '../../../test/folder.ts'
import {lintFiles} from './lint-files.ts'

const folder = testFolder('each')
const {isTTY} = process.stderr
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  process.stderr.isTTY = isTTY
})

it('takes the bar away when it cannot go on', async () => {
  folder.put('a.txt', 'It did not rain.')
  folder.put('bad/.lint-newsrc', '{"rules": []}')
  folder.put('bad/b.txt', 'It did not rain.')
  for (const name of ['CI', 'TERM']) vi.stubEnv(name, '')
  process.stderr.isTTY = true
  const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  let now = 0
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 5000))
  const options = {rule: [], format: ['json=/dev/null'], quiet: false, color: false, suppress: true, failOn: []}
  await expect(lintFiles([folder.path], options)).rejects.toThrow('expected an object of rules')
  expect(written.mock.calls.map(([text]) => text)).toEqual([expect.stringContaining(' 1 of 2 articles'), '\r\u001b[K'])
})
