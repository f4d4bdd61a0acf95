import {fileURLToPath} from 'node:url'
import {defaultClientConditions, defineConfig} from 'vite'
import {licenses} from './scripts/licenses.js'
import {offline} from './scripts/offline.js'
import {policy} from './scripts/policy.js'
import {size} from './scripts/size.js'

const {page, worker} = licenses()

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const lists =
  /[\\/](?:packages[\\/]lexicon[\\/]src|rules[\\/][\w-]+[\\/](?:words|synonyms|names|spinners|expressions)\.ts)/

/** In kB with gzip. */
const weights = [
  {name: 'word lists', files: /^assets\/words-/, most: 160},
  {name: 'what few articles need', files: /^assets\/(?:decode|html|markdown|others|source-document|tinyld)/, most: 80},
  {name: 'the page and the linter', files: /^/, most: 200}
]

export default defineConfig({
  // From any folder of any server.
  base: './',
  resolve: {
    // Packages lead to their sources: the page is built from a clone that nothing was built in.
    conditions: ['@lint-news/source', ...defaultClientConditions],
    alias: {
      '#language-detector': here('src/worker/language-detector.ts'),
      'decode-named-character-reference': here('src/worker/character-references.ts')
    }
  },
  worker: {
    format: 'es',
    plugins: () => worker,
    // Words change more seldom than code: who comes back has them already.
    rolldownOptions: {output: {advancedChunks: {groups: [{name: 'words', test: lists}]}}}
  },
  build: {outDir: 'dist/page', target: 'es2022', modulePreload: {polyfill: false}, reportCompressedSize: false},
  plugins: [policy(), ...page, offline(), size(weights)]
})
