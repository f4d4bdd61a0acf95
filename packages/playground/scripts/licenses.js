import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {afterBuild} from './after-build.js'

/**
 * Writes the licences of all that went into the page and its worker, which each copy has to hold: those of packages, and those
 * that a source carries in a comment of its own, as lists made of WordNet do.
 */
export function licenses() {
  const texts = new Map()
  const collect = {
    name: 'collect-licenses',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        for (const id of Object.keys(chunk.modules ?? {})) {
          if (!existsSync(id)) continue
          const notice = /^\/\*!\n([\s\S]*?)\*\//m.exec(readFileSync(id, 'utf8'))?.[1]
          if (notice) texts.set(/^.*Copyright.*$/m.exec(notice)?.[0] ?? id, notice)
          const [name, text] = licenseOf(dirname(id)) ?? []
          if (name) texts.set(name, text)
        }
      }
    }
  }
  const write = afterBuild('write-licenses', (folder) => {
    const parts = [...texts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, text]) => `${name}\n\n${text.trim()}\n`)
    writeFileSync(join(folder, 'licenses.txt'), parts.join(`\n${'-'.repeat(80)}\n\n`))
  })
  return {page: [collect, write], worker: [collect]}
}

/** The name and the licence of the package that a folder belongs to; its own word where it has no such file. */
function licenseOf(folder) {
  if (folder === dirname(folder)) return undefined
  const manifest = join(folder, 'package.json')
  const {name, version, license} = existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')) : {}
  if (!name || !version) return licenseOf(dirname(folder))
  const file = readdirSync(folder).find((each) => /^licen[cs]e(?:\.|$)/i.test(each))
  return [`${name} ${version}`, file ? readFileSync(join(folder, file), 'utf8') : `License: ${license}`]
}
