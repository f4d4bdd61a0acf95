// How long after a keystroke an article is linted anew, against a mere parse of it.
import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {fileURLToPath} from 'node:url'
import {Worker} from 'node:worker_threads'
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter
} from 'vscode-languageserver-protocol/node.js'

const here = (path) => fileURLToPath(new URL(`../packages/language-server/${path}`, import.meta.url))
const uri = 'file:///bench/article.txt'
const warmUp = 1000

/** The thread that lints, asked as the server asks it: each round another version of the article, and what was found in it. */
export async function thread(text) {
  const worker = new Worker(here('dist/bundle/worker.cjs'))
  return {
    name: 'linted anew, in the thread of the server',
    async type(version) {
      const document = {uri, version, path: '/bench/article.txt', kind: 'text', text: typed(text, version)}
      worker.postMessage({
        id: version,
        question: {name: 'diagnostics', document, settings: {}, generation: 0, says: undefined}
      })
      const [{answer}] = await once(worker, 'message')
      if (!answer) throw new Error('the thread finds nothing')
    },
    stop: () => worker.terminate()
  }
}

/** The server, as an editor talks with it: the edit goes there, and the verdict comes back. */
export async function wholeServer(text) {
  const child = spawn(process.execPath, [here('bin/lint-news-language-server.js'), '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit']
  })
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin)
  )
  connection.listen()
  await connection.sendRequest('initialize', {processId: process.pid, rootUri: null, capabilities: {}})
  const textDocument = {uri, languageId: 'plaintext', version: 0, text}
  await connection.sendNotification('textDocument/didOpen', {textDocument})
  return {
    name: 'and from an editor to the verdict it shows',
    async type(version) {
      const start = {line: 0, character: 0}
      const range = {start, end: version % 2 ? start : {line: 0, character: 1}}
      const contentChanges = [{range, text: version % 2 ? 'A' : ''}]
      void connection.sendNotification('textDocument/didChange', {textDocument: {uri, version}, contentChanges})
      const [verdict] = await connection.sendRequest('textDocument/codeLens', {textDocument: {uri}})
      if (!verdict) throw new Error('the server gives no verdict')
    },
    stop() {
      connection.dispose()
      child.kill()
    }
  }
}

/**
 * Types into an article, a letter in and out again; returns how many parses of the article go into a keystroke. Threads and processes
 * wait for one another, and on a busy machine for others too: the fastest tenth of both is what they take by themselves.
 */
export async function typingRatio({type, stop}, text, parse, rounds) {
  const own = []
  const bare = []
  for (let version = 1; version <= warmUp + rounds; version++) {
    const times = [await timeOf(() => parse(typed(text, version))), await timeOf(() => type(version))]
    if (version > warmUp) [bare, own].forEach((each, index) => void each.push(times[index]))
  }
  await stop()
  return fastOf(own) / fastOf(bare)
}

function fastOf(times) {
  return times.sort((a, b) => a - b)[Math.floor(times.length / 10)]
}

function typed(text, version) {
  return version % 2 ? `A${text}` : text
}

async function timeOf(run) {
  const from = performance.now()
  await run()
  return performance.now() - from
}
