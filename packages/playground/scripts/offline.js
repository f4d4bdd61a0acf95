import {createHash} from 'node:crypto'
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterBuild} from './after-build.js'

/** Writes the service worker, which keeps the files of the page, so that it opens without a network. */
export function offline() {
  return afterBuild('offline', (folder) => {
    const files = filesOfPage(folder)
    const version = createHash('sha256')
    for (const file of files) version.update(file).update(readFileSync(join(folder, file)))
    const worker = readFileSync(new URL('service-worker.js', import.meta.url), 'utf8')
      .replace("'VERSION'", `'${version.digest('hex').slice(0, 12)}'`)
      .replace("['FILES']", JSON.stringify(files.map((file) => (file === 'index.html' ? './' : file))))
    writeFileSync(join(folder, 'service-worker.js'), worker)
  })
}

/** The files below a folder that the page needs, by their paths from there. */
export function filesOfPage(folder) {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((file) => file !== 'licenses.txt')
    .sort()
}
