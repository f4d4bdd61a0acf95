import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {afterBuild} from './after-build.js'
import {filesOfPage} from './offline.js'

/**
 * Prints what the files of the page weigh on their way to a reader, in kB with gzip, and fails the build where a part is heavier than it
 * may be. The last part takes what no other has.
 */
export function size(parts) {
  return afterBuild('size', (folder) => {
    const files = filesOfPage(folder).map((file) => ({
      file,
      weight: gzipSync(readFileSync(join(folder, file)), {level: 9}).length / 1000,
      part: parts.find(({files}) => files.test(file))
    }))
    const tooHeavy = []
    for (const part of parts) {
      const own = files.filter((file) => file.part === part)
      const weight = own.reduce((sum, {weight}) => sum + weight, 0)
      console.log(`${weight.toFixed(1).padStart(7)} kB of at most ${part.most}  ${part.name}`)
      for (const {file, weight} of own) console.log(`${weight.toFixed(1).padStart(7)} kB    ${file}`)
      if (weight > part.most) tooHeavy.push(`${weight.toFixed(1)} kB of ${part.name}, expected at most ${part.most}`)
    }
    if (tooHeavy.length > 0) throw new Error(`Unexpected ${tooHeavy.join('; ')}`)
  })
}
