import {defaultClientConditions, defineConfig} from 'vite'
import {offline} from './scripts/offline.js'
import {policy} from './scripts/policy.js'
import {size} from './scripts/size.js'

export default defineConfig({
  root: import.meta.dirname,
  // From any folder of any server.
  base: './',
  // Packages lead to their sources: the page is built from a clone that nothing was built in.
  resolve: {conditions: ['@lint-news/source', 'worker', ...defaultClientConditions]},
  worker: {format: 'es'},
  build: {
    outDir: 'dist/page',
    target: 'es2022',
    modulePreload: {polyfill: false},
    reportCompressedSize: false,
    license: {fileName: 'licenses.md'}
  },
  plugins: [policy(), offline(), size()]
})
