import {existsSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {configNames, packageField} from './names.ts'

/**
 * Returns what tells whether a folder or one above it holds a configuration. It looks for names only: most runs have none, and what
 * reads configurations takes longer to load than all else.
 */
export function isConfigured(): (folder: string) => boolean {
  const known = new Map<string, boolean>()
  return function ask(folder): boolean {
    let answer = known.get(folder)
    if (answer === undefined) {
      const parent = dirname(folder)
      answer = holdsConfig(folder) || (parent !== folder && ask(parent))
      known.set(folder, answer)
    }
    return answer
  }
}

function holdsConfig(folder: string): boolean {
  if (configNames.some((name) => existsSync(join(folder, name)))) return true
  const manifest = join(folder, 'package.json')
  try {
    return existsSync(manifest) && readFileSync(manifest, 'utf8').includes(`"${packageField}"`)
  } catch {
    // What reads configurations says why it cannot be read.
    return true
  }
}
