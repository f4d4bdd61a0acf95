// Bundles the command from the sources, so that a start reads one file, and compiles it ahead; long lists and what is asked for now and
// then are files of their own.
import {execFileSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {relative, resolve} from 'node:path'
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

/** What nearly every run needs, however it is asked for, stays in the main file. */
const usual = /[\\/]pretty\.ts$/

/** Makes a file of its own of whatever is imported on demand: its name by its path. */
const parts = new Map()
const onDemand = {
  name: 'on demand',
  setup({onResolve, resolve}) {
    const byKind =
      (kinds, nameOf) =>
      async ({path, kind, pluginData, ...options}) => {
        if (!kinds.includes(kind) || pluginData === 'resolving' || usual.test(path)) return undefined
        const {path: file} = await resolve(path, {...options, kind, pluginData: 'resolving'})
        const name = nameOf(path, file)
        parts.set(file, name)
        return {path: `./${name}.cjs`, external: true}
      }
    onResolve(
      {filter: /^\./},
      byKind(['dynamic-import'], (_, file) => relative(here('src'), file).replace(/\.ts$/, '').replace(/[\\/]/g, '-'))
    )
    onResolve(
      {filter: /^(?:@lint-news\/article\/(?:html|markdown)|tinyld\/light)$/},
      byKind(['dynamic-import', 'require-call'], (path) => path.replace(/^@lint-news\/article\//, '').replace('/', '-'))
    )
  }
}

/** What a part has in common with the main file it takes from there: classes are one, and nothing is read twice. */
const shared = new Map()
const fromMain = (eager) => ({
  name: 'from main',
  setup({onResolve, onLoad, resolve}) {
    onResolve({filter: /.*/}, async ({path, kind, pluginData, namespace, ...options}) => {
      if (kind !== 'import-statement' || pluginData || namespace === 'main') return undefined
      const resolved = await resolve(path, {...options, kind, pluginData: 'resolving'})
      return eager.has(resolved.path) ? {path: resolved.path, namespace: 'main'} : undefined
    })
    onLoad({filter: /.*/, namespace: 'main'}, async ({path}) => {
      if (!shared.has(path)) shared.set(path, {index: shared.size, names: namesIn(path)})
      const {index, names} = shared.get(path)
      const taken = (await names).map((name) =>
        name === 'default' ? 'export default m.default' : `export const ${name} = m.${name}`
      )
      return {contents: `const m = require('../../bin/load.js').load().shared[${index}]\n${taken.join('\n')}`}
    })
  }
})

rmSync(here('dist/bundle'), {recursive: true, force: true})
mkdirSync(here('dist/bundle'), {recursive: true})
const common = {
  write: false,
  bundle: true,
  metafile: true,
  absWorkingDir: here('.'),
  // Node 20 keeps compiled code of scripts only, not of ES modules, and starts sooner without them.
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  conditions: ['@lint-news/bundle', '@lint-news/source'],
  minify: true,
  supported: {
    // Else expressions with \p are made anew at each use.
    'regexp-unicode-property-escapes': true,
    // Parts are asked for by `require`.
    'dynamic-import': false
  },
  logLevel: 'warning',
  // Its main file asks for its parts in a way that cannot be followed.
  alias: {'jsonc-parser': 'jsonc-parser/lib/esm/main.js'},
  external: ['../../bin/*'],
  define: {'import.meta.url': 'bundleUrl'}
}
const main = {
  ...common,
  outfile: here('dist/bundle/main.cjs'),
  plugins: [onDemand, lighter, lists, imports],
  // A function, as a script that is compiled ahead has to be, which runs where the file is asked for by `require`.
  banner: {
    js: `(main=>typeof module==='undefined'?main:main(exports,require,module,__filename,__dirname))(function(exports,require,module,__filename,__dirname){'use strict';const bundleUrl=require('node:url').pathToFileURL(__filename).href;`
  },
  footer: {js: '})'}
}

const {metafile} = await build({...main, entryPoints: [here('src/main.ts')]})
const eager = new Set(Object.keys(metafile.inputs).map((input) => resolve(here('.'), input)))
const done = new Set()
for (let next = [...parts]; next.length > 0; next = [...parts].filter(([file]) => !done.has(file))) {
  for (const [file, name] of next) {
    done.add(file)
    await write({
      ...common,
      entryPoints: [file],
      outfile: here(`dist/bundle/${name}.cjs`),
      plugins: [onDemand, fromMain(eager), lighter, lists, imports],
      banner: {js: `const bundleUrl=require('node:url').pathToFileURL(__dirname+'/main.cjs').href;`}
    })
  }
}
const imported = [...shared].map(([file, {index}]) => `import * as shared${index} from ${JSON.stringify(file)}`)
await write({
  ...main,
  stdin: {
    contents: `export * from './src/main.ts'\n${imported.join('\n')}\nexport const shared = [${[...shared.values()].map(({index}) => `shared${index}`)}]`,
    resolveDir: here('.'),
    loader: 'ts'
  }
})

/** What a module exports. */
async function namesIn(file) {
  const {metafile} = await build({...common, entryPoints: [file], format: 'esm', plugins: [lists]})
  return Object.values(metafile.outputs)[0].exports
}

async function write(options) {
  const {outputFiles} = await build(options)
  // esbuild leaves signs beyond ASCII in regular expressions and comments; text without any is read at once.
  const ascii = outputFiles[0].text.replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
  )
  writeFileSync(options.outfile, ascii)
}

// After a run the compiled code holds what a run needs.
execFileSync(process.execPath, [here('compile.cjs')], {env: {}})
