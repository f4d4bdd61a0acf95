import {defineConfig} from 'vitest/config'

// The built page in the machine's own browser: a step of its own, since it needs one.
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['test/*.browser.ts'],
    // A busy machine is slow, and no sooner wrong.
    expect: {poll: {timeout: 15_000}},
    testTimeout: 60_000,
    hookTimeout: 60_000,
    fileParallelism: false
  }
})
