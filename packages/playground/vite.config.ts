import {fileURLToPath} from 'node:url'
import {defaultClientConditions, defineConfig} from 'vite'
import {licenses} from './scripts/licenses.js'
import {offline} from './scripts/offline.js'
import {policy} from './scripts/policy.js'
import {size} from './scripts/size.js'

const {page, worker} = licenses()

export default defineConfig({
  // From any folder of any server.
  base: './',
  resolve: {
    // Packages lead to their sources: the page is built from a clone that nothing was built in.
    conditions: ['@lint-news/source', ...defaultClientConditions],
    alias: {
      'decode-named-character-reference': fileURLToPath(new URL('src/worker/character-references.ts', import.meta.url))
    }
  },
  worker: {format: 'es', plugins: () => worker},
  build: {outDir: 'dist/page', target: 'es2022', modulePreload: {polyfill: false}, reportCompressedSize: false},
  plugins: [policy(), ...page, offline(), size({page: 120, all: 440})]
})
