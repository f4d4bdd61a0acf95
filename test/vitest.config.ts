import {defineConfig} from 'vitest/config'

// Tests run on the sources: the condition leads each package to its `src`, so that no build stands between an edit and its test.
const conditions = ['@lint-news/source', 'node', 'import', 'default']

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  resolve: {conditions},
  ssr: {resolve: {conditions}},
  test: {
    // Many tests start the command, and a machine may be busy.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    expect: {poll: {timeout: 20_000}},
    globalSetup: [new URL('build-command.ts', import.meta.url).pathname],
    include: ['packages/**/*.test.ts', 'rules/**/*.test.ts', 'test/**/*.test.ts']
  }
})
