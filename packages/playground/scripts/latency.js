// Prints how long the built worker takes for an article of 3 KB, as a multiple of the time that retext-english takes to read it.
import {readdirSync, readFileSync} from 'node:fs'
import retextEnglish from 'retext-english'
import {unified} from 'unified'

const here = (path) => new URL(path, import.meta.url)
const sample = (name) => readFileSync(here(`../src/samples/${name}`), 'utf8')
const source = `${sample('sound.txt')}\n${sample('stitched.txt')}`
const message = {data: {id: 0, request: {source, kind: 'text', settings: {preset: 'recommended', rules: {}}}}}

// What a browser gives a worker.
let listen
let said
globalThis.addEventListener = (_, listener) => {
  listen = listener
}
globalThis.postMessage = (answer) => {
  said = answer
}
const assets = here('../dist/page/assets/')
await import(
  new URL(
    readdirSync(assets).find((file) => file.startsWith('worker-')),
    assets
  )
)

const parser = unified().use(retextEnglish).freeze()
let parse = Number.POSITIVE_INFINITY
let own = Number.POSITIVE_INFINITY
// Turn by turn, the best of each: a busy machine is busy for both. So many turns, that both are compiled well before the last.
for (let turn = 0; turn < 3000; turn++) {
  const start = performance.now()
  parser.parse(source)
  const middle = performance.now()
  await listen(message)
  own = Math.min(own, performance.now() - middle)
  parse = Math.min(parse, middle - start)
}
if (said?.answer?.report.lines.length === undefined) throw new Error('Unexpected answer, expected a report')
console.log((own / parse).toFixed(2))
