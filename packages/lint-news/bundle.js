// Bundles the command from the sources, so that a start loads a few small files; what is imported on demand stays a file of its own.
import {createHash} from 'node:crypto'
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
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

/** Long lists become files of their own, since a file is read sooner than a literal of its length is parsed. */
const lists = {
  name: 'lists',
  setup({onLoad}) {
    onLoad({filter: /[\\/](?:lexicon[\\/]src|rules)[\\/].*\.ts$/}, ({path}) => {
      const source = readFileSync(path, 'utf8')
      const contents = source.replace(/(?<== (?:\w+\()?)`([^`$\\]{2000,})`/g, (_, list) => {
        const name = `${createHash('sha256').update(list).digest('hex').slice(0, 8)}.txt`
        writeFileSync(here(`dist/bundle/${name}`), list)
        return `readListFile(${JSON.stringify(name)})`
      })
      return contents === source ? undefined : {contents: `${readListFile}\n${contents}`, loader: 'ts'}
    })
  }
}
const readListFile = `
import {readFileSync as readFile} from 'node:fs'
const readListFile = (name: string): string => readFile(new URL(name, import.meta.url), 'utf8')`

rmSync(here('dist/bundle'), {recursive: true, force: true})
mkdirSync(here('dist/bundle'), {recursive: true})
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
  plugins: [lighter, lists],
  // commander is CommonJS and asks for Node's own modules by `require`.
  banner: {js: "import {createRequire as requireFrom} from 'node:module';const require=requireFrom(import.meta.url);"}
})
