import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {afterBuild} from './after-build.js'
import {filesOfPage} from './offline.js'

/** What comes later than the page itself: the linter with its lists, and what reads markup once there is some. */
const later = /^assets\/(?:worker|html|markdown)-/

/** Prints what the files of the page weigh on their way to a reader, and fails the build where that is too much, in kB with gzip. */
export function size({page, all}) {
  return afterBuild('size', (folder) => {
    const weights = filesOfPage(folder).map((file) => [
      file,
      gzipSync(readFileSync(join(folder, file)), {level: 9}).length / 1000
    ])
    const sum = (wanted) => weights.reduce((sum, [file, weight]) => (wanted(file) ? sum + weight : sum), 0)
    report(
      'until there is an editor to type in',
      sum((file) => !later.test(file)),
      page
    )
    report(
      'in all',
      sum(() => true),
      all
    )
    for (const [file, weight] of weights) console.log(`${weight.toFixed(1).padStart(7)} kB  ${file}`)
  })
}

function report(what, weight, limit) {
  console.log(`${weight.toFixed(1).padStart(7)} kB  ${what}, of at most ${limit}`)
  if (weight > limit) throw new Error(`Unexpected ${weight.toFixed(1)} kB ${what}, expected at most ${limit}`)
}
