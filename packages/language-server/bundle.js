// Bundles the server and the thread that lints for it, so that it starts on two files and needs no other package.
//
//   node bundle.js [FOLDER]
import {readFileSync, rmSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))
const {version} = JSON.parse(readFileSync(here('package.json'), 'utf8'))

const [folder = here('dist/bundle')] = process.argv.slice(2)

rmSync(folder, {recursive: true, force: true})
await build({
  entryPoints: [here('src/main.ts'), here('src/worker.ts')],
  outdir: folder,
  outExtension: {'.js': '.cjs'},
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  conditions: ['@lint-news/bundle', '@lint-news/source'],
  minify: true,
  // Else expressions with \p are made anew at each use.
  supported: {'regexp-unicode-property-escapes': true},
  logLevel: 'warning',
  // Its main file asks for its parts in a way that cannot be followed.
  alias: {'jsonc-parser': 'jsonc-parser/lib/esm/main.js'},
  define: {'import.meta.url': 'bundleUrl', VERSION: JSON.stringify(version)},
  banner: {js: `const bundleUrl=require('node:url').pathToFileURL(__filename).href;`}
})
