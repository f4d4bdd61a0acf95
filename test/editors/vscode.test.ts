import {execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {unzipSync} from 'fflate'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {overStdio} from './over-stdio.ts'

const vscode = new URL('../../packages/vscode/', import.meta.url).pathname
let folder: string
let files: string[]

beforeAll(() => {
  execFileSync(process.execPath, [join(vscode, 'vsix.js')])
  const {version} = JSON.parse(readFileSync(join(vscode, 'package.json'), 'utf8'))
  folder = mkdtempSync(join(tmpdir(), 'lint-news-'))
  const content = unzipSync(readFileSync(join(vscode, `dist/lint-news-${version}.vsix`)))
  files = Object.keys(content)
  for (const [name, bytes] of Object.entries(content)) {
    mkdirSync(dirname(join(folder, name)), {recursive: true})
    writeFileSync(join(folder, name), bytes)
  }
})
afterAll(() => rmSync(folder, {recursive: true}))

const read = (name: string): string => readFileSync(join(folder, name), 'utf8')

describe('the vsix', () => {
  it('holds what an editor demands, and what its manifests name', () => {
    const manifest = JSON.parse(read('extension/package.json'))
    const vsix = read('extension.vsixmanifest')
    expect(vsix).toContain(`Id="${manifest.name}" Version="${manifest.version}" Publisher="${manifest.publisher}"`)
    const assets = Array.from(vsix.matchAll(/(?<=Path=")[^"]+|(?<=<License>)[^<]+/g), ([path]) => path)
    const named = [manifest.main, ...manifest.contributes.jsonValidation.map(({url}: {url: string}) => url)]
    expect(files).toEqual(expect.arrayContaining([...assets, ...named.map((path) => join('extension', path))]))
    const types = read('[Content_Types].xml')
    for (const file of files.filter((name) => name !== '[Content_Types].xml'))
      expect(types).toContain(`Extension="${file.slice(file.lastIndexOf('.'))}"`)
    expect(manifest).not.toHaveProperty('devDependencies')
  })

  it('offers the settings of the server, and its command', () => {
    const {contributes} = JSON.parse(read('extension/package.json'))
    const documented = Array.from(
      readFileSync(new URL('../../packages/language-server/README.md', import.meta.url), 'utf8').matchAll(
        /^\| `(\w+)`/gm
      ),
      ([, name]) => `lintNews.${name}`
    )
    expect(documented).toHaveLength(5)
    expect(Object.keys(contributes.configuration.properties)).toEqual(expect.arrayContaining(documented))
    expect(read('extension/server/main.cjs')).toContain(contributes.commands[0].command)
  })

  it('loads', () => {
    // Each name of the editor's interface is a class that does nothing.
    const load = `
      const Module = require('node:module')
      const editor = new Proxy({}, {get: (_, name) => name === '__esModule' ? false : class {}})
      const load = Module._load
      Module._load = (name, ...rest) => (name === 'vscode' ? editor : load(name, ...rest))
      console.log(Object.keys(require(process.argv[1])).sort().join())`
    expect(
      execFileSync(process.execPath, ['-e', load, join(folder, 'extension/extension.cjs')], {encoding: 'utf8'})
    ).toBe('activate,deactivate\n')
  })
})

describe('the server in the vsix', () => overStdio(() => join(folder, 'extension/server/main.cjs')))
