// Bundles the command from the sources, so that a start reads one file, and compiles it ahead; long lists stay files of their own.
import {execFileSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
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
    // Looking up one's own package takes two milliseconds.
    onLoad({filter: /[\\/]lint-news[\\/]src[\\/]version\.ts$/}, () => {
      const {version} = JSON.parse(readFileSync(here('package.json'), 'utf8'))
      return {contents: `export const version = () => ${JSON.stringify(version)}`}
    })
    // Whether there is colour is decided by the command.
    onResolve({filter: /^vfile-reporter\/do-not-use-color$/}, ({path, ...options}) =>
      options.pluginData === 'plain' ? undefined : resolve('./color.js', {...options, pluginData: 'plain'})
    )
  }
}

/**
 * Long lists become files of their own, since a file is read sooner than a literal of its length is parsed; so do arrays of
 * words become one string, since each string of a script is looked up when its compiled code is read.
 */
const lists = {
  name: 'lists',
  setup({onLoad}) {
    onLoad({filter: /[\\/](?:lexicon[\\/]src|rules)[\\/].*\.ts$/}, ({path}) => {
      const source = readFileSync(path, 'utf8')
      const contents = source
        .replace(/(?<== (?:\w+\()?)`([^`$\\]{2000,})`/g, (_, list) => readOf(list))
        .replace(/(?<== (?:new \w+\()?)\[((?:\s*'[^'\\|\n]+',?){20,})\s*\]/g, (_, list) => {
          const words = Array.from(list.matchAll(/'([^']+)'/g), ([, word]) => word)
          return `${JSON.stringify(words.join('|'))}.split('|')`
        })
      return contents === source ? undefined : {contents: `${readListFile}\n${contents}`, loader: 'ts'}
    })
    // Two thousand names of signs, for the few articles that hold any.
    onLoad({filter: /[\\/]decode-named-character-reference[\\/]index\.js$/}, async ({path}) => {
      const {characterEntities} = await import(createRequire(path).resolve('character-entities'))
      const contents = `${readListFile}
        let entities: Map<string, string> | undefined
        export function decodeNamedCharacterReference(name: string): string | false {
          entities ??= new Map(Object.entries(JSON.parse(${readOf(JSON.stringify(characterEntities))})))
          return entities.get(name) ?? false
        }`
      return {contents, loader: 'ts'}
    })

    function readOf(list) {
      const name = `${createHash('sha256').update(list).digest('hex').slice(0, 8)}.txt`
      writeFileSync(here(`dist/bundle/${name}`), list)
      return `readListFile(${JSON.stringify(name)})`
    }
  }
}
const readListFile = `
import {readFileSync as readFile} from 'node:fs'
const readListFile = (name: string): string => readFile(new URL(name, import.meta.url), 'utf8')`

/** What imports files that users name does so by way of a file that is not compiled ahead. */
const imports = {
  name: 'imports',
  setup({onLoad}) {
    onLoad({filter: /[\\/]unified-engine[\\/]lib[\\/]configuration\.js$/}, ({path}) => ({
      contents: readFileSync(path, 'utf8').replace(/\bimport\(fileUrl\)/, "require('../../bin/import.js')(fileUrl)")
    }))
  }
}

rmSync(here('dist/bundle'), {recursive: true, force: true})
mkdirSync(here('dist/bundle'), {recursive: true})
const {outputFiles} = await build({
  entryPoints: [here('src/main.ts')],
  outfile: here('dist/bundle/main.cjs'),
  write: false,
  bundle: true,
  // Node 20 keeps compiled code of scripts only, not of ES modules, and starts sooner without them.
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  conditions: ['@lint-news/source'],
  minify: true,
  // Else expressions with \p are made anew at each use.
  supported: {'regexp-unicode-property-escapes': true},
  logLevel: 'warning',
  // Its main file asks for its parts in a way that cannot be followed.
  alias: {'jsonc-parser': 'jsonc-parser/lib/esm/main.js'},
  plugins: [lighter, lists, imports],
  external: ['../../bin/import.js'],
  define: {'import.meta.url': 'bundleUrl'},
  // A function, as a script that is compiled ahead has to be, which runs where the file is asked for by `require`.
  banner: {
    js: `(main=>typeof module==='undefined'?main:main(exports,require,module,__filename,__dirname))(function(exports,require,module,__filename,__dirname){'use strict';const bundleUrl=require('node:url').pathToFileURL(__filename).href;`
  },
  footer: {js: '})'}
})
// esbuild leaves signs beyond ASCII in regular expressions and comments; text without any is read at once.
const ascii = outputFiles[0].text.replace(
  /[^\0-\x7f]/g,
  (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
)
writeFileSync(here('dist/bundle/main.cjs'), ascii)

// After a run the compiled code holds what a run needs.
execFileSync(process.execPath, [here('compile.cjs')], {env: {}})
