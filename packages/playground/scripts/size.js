import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {filesIn} from './offline.js'

/** Prints what the files of the page weigh on their way to a reader, and fails the build where they weigh too much. */
export function size() {
  let folder
  return {
    name: 'size',
    apply: 'build',
    configResolved({root, build}) {
      folder = join(root, build.outDir)
    },
    closeBundle() {
      let all = 0
      for (const file of filesIn(folder)) {
        const bytes = gzipSync(readFileSync(join(folder, file)), {level: 9}).length
        all += bytes
        console.log(`${(bytes / 1000).toFixed(1).padStart(7)} kB  ${file}`)
      }
      console.log(`${(all / 1000).toFixed(1).padStart(7)} kB  in all, with gzip`)
    }
  }
}
