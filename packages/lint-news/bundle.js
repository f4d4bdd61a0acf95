// Bundles the command from the sources, so that a start loads a few small files; what is imported on demand stays a file of its own.
import {rmSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))

rmSync(here('dist/bundle'), {recursive: true, force: true})
await build({
  entryPoints: [here('src/main.ts')],
  outdir: here('dist/bundle'),
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  conditions: ['@lint-news/source'],
  minifySyntax: true,
  minifyWhitespace: true,
  logLevel: 'warning',
  // commander is CommonJS and asks for Node's own modules by `require`.
  banner: {js: "import {createRequire as requireFrom} from 'node:module';const require=requireFrom(import.meta.url);"}
})
