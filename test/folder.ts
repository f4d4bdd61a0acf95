import {mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterAll, afterEach, beforeAll, beforeEach} from 'vitest'

/** A folder for tests, which is gone after them. */
export interface Folder {
  readonly path: string
  /** Writes a file, with the folders that it needs, and returns where it is. */
  put(name: string, content: string | Uint8Array): string
  read(name: string): string
  /** The names in the folder, sorted. */
  names(): string[]
}

/** Returns a folder that is empty at first: for `each` test, or for `all` of a file. */
export function testFolder(of: 'each' | 'all'): Folder {
  const [before, after] = of === 'each' ? [beforeEach, afterEach] : [beforeAll, afterAll]
  let path = ''
  before(() => {
    path = realpathSync(mkdtempSync(join(tmpdir(), 'lint-news-')))
  })
  after(() => rmSync(path, {recursive: true}))
  return {
    get path() {
      return path
    },
    put(name, content) {
      const file = join(path, name)
      mkdirSync(dirname(file), {recursive: true})
      writeFileSync(file, content)
      return file
    },
    read: (name) => readFileSync(join(path, name), 'utf8'),
    names: () => readdirSync(path).sort()
  }
}
