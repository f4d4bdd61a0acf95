// Bundles the command from the sources, so that a start loads a few small files; what is imported on demand stays a file of its own.
import {rmSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))

/** What would be loaded at each start though it is not needed, and what takes its place. */
const lighter = {
  name: 'lighter',
  setup({onResolve, onLoad, resolve}) {
    // commander starts other programs only for subcommands that are programs; there is none.
    onResolve({filter: /^node:child_process$/}, ({path, importer}) =>
      /[\\/]commander[\\/]/.test(importer) ? {path, namespace: 'none'} : undefined
    )
    onLoad({filter: /.*/, namespace: 'none'}, () => ({contents: ''}))
    onResolve({filter: /^string-width$/}, ({importer}) =>
      /[\\/]vfile-reporter[\\/]/.test(importer) ? {path: here('src/formats/string-width.ts')} : undefined
    )
    // Whether there is colour is decided by the command.
    onResolve({filter: /^vfile-reporter\/do-not-use-color$/}, ({path, ...options}) =>
      options.pluginData === 'plain' ? undefined : resolve('./color.js', {...options, pluginData: 'plain'})
    )
  }
}

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
  plugins: [lighter],
  // commander is CommonJS and asks for Node's own modules by `require`.
  banner: {js: "import {createRequire as requireFrom} from 'node:module';const require=requireFrom(import.meta.url);"}
})
