import {defineConfig} from 'vitest/config'

// The built page in the machine's own browser: a step of its own, since it needs one. What is built is not taken apart again.
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['test/*.browser.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    fileParallelism: false,
    server: {deps: {external: [/\/dist\//]}}
  }
})
