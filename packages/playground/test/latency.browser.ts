import {execFileSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {expect, it} from 'vitest'

// In a process of its own: what a test imports is slower than what a browser runs.
it('answers for 3 KB in less time than retext-english takes to read them twice', () => {
  const script = fileURLToPath(new URL('../scripts/latency.js', import.meta.url))
  const ratio = execFileSync(process.execPath, [script], {encoding: 'utf8'})
  expect(Number(ratio), ratio).toBeLessThan(2)
})
