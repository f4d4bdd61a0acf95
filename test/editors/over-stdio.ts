import type {ChildProcess} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {setTimeout} from 'node:timers/promises'
import {afterEach, describe, expect, it} from 'vitest'
import {CancellationTokenSource, type CodeAction, type Diagnostic} from 'vscode-languageserver-protocol/node.js'
import {Editor, exitOf, startServer} from './client.ts'

const uri = 'file:///news/long.txt'
const damaged = 'The ministry did not replied to questions on Monday, said Petra Vance of the water board.\n\n'
const whole = {start: {line: 0, character: 0}, end: {line: 1e6, character: 0}}

/** What any server has to bear, wherever it was packed. */
export function overStdio(server: () => string): void {
  describe('over stdio', () => {
    const children: ChildProcess[] = []
    afterEach(() => {
      for (const child of children.splice(0)) child.kill()
    })
    const start = async (): Promise<Editor> => {
      const editor = await Editor.start({server: server()})
      children.push(editor.process)
      return editor
    }
    const startRaw = (): ChildProcess => {
      const child = startServer(server())
      children.push(child)
      return child
    }

    it('sends a thousand findings, and what can be done about them', async () => {
      const editor = await start()
      await editor.open(uri, damaged.repeat(1000))
      const isOfRule = ({code}: Diagnostic): boolean => code === 'do-support-form'
      expect((await editor.found(uri)).filter(isOfRule)).toHaveLength(1000)
      const range = {start: {line: 0, character: 0}, end: {line: 0, character: 3}}
      expect((await editor.found(uri, await editor.change(uri, 'Our', range))).filter(isOfRule)).toHaveLength(1000)
      const actions = await editor.ask<CodeAction[]>('textDocument/codeAction', {
        textDocument: {uri},
        range: whole,
        context: {diagnostics: [], only: ['quickfix']}
      })
      expect(actions.filter(({title}) => title === 'Replace by `did not reply`')).toHaveLength(1000)
      expect(await editor.stop()).toBe(0)
      expect(editor.stderr).toBe('')
    })

    it('tells other languages apart', async () => {
      const editor = await start()
      const french = 'Le conseil municipal a décidé hier soir de fermer le pont pendant trois semaines pour le réparer.'
      await editor.open(uri, `${damaged}${french}\n`)
      expect((await editor.found(uri)).map(({code}) => code)).toContain('wrong-language-paragraph')
      expect(await editor.stop()).toBe(0)
    })

    it('goes on after messages that are none', async () => {
      const child = startRaw()
      const answers = reader(child)
      const body = (text: string): string => `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`
      const send = (message: object): void =>
        void child.stdin!.write(body(JSON.stringify({jsonrpc: '2.0', ...message})))
      send({id: 1, method: 'initialize', params: {processId: null, rootUri: null, capabilities: {}}})
      expect(await answers(1)).toMatchObject({result: {serverInfo: {name: 'lint-news'}}})
      send({method: 'initialized', params: {}})
      child.stdin!.write('Content-Type: nonsense\r\n\r\n')
      // What comes in the same chunk as a header without a length is read with the next one.
      await setTimeout(100)
      child.stdin!.write(body('{"jsonrpc": "2.0", "method"'))
      child.stdin!.write(body('[]'))
      child.stdin!.write(body('null'))
      child.stdin!.write(body('{"jsonrpc": "2.0"}'))
      child.stdin!.write(body('\u0000\ud800'))
      send({id: 2, method: 'textDocument/codeAction', params: null})
      send({id: 3, method: 'textDocument/hover', params: {textDocument: {uri: 5}, position: 'here'}})
      send({id: 4, method: 'no/such/method', params: {}})
      send({method: 'no/such/notification', params: 7})
      send({method: 'textDocument/didOpen', params: {}})
      send({method: 'textDocument/didChange', params: {textDocument: {uri, version: 2}, contentChanges: [{text: 'a'}]}})
      send({
        method: 'textDocument/didOpen',
        params: {textDocument: {uri, languageId: 'plaintext', version: 1, text: damaged}}
      })
      const far = {start: {line: 90, character: 4}, end: {line: -1, character: 1e9}}
      send({
        method: 'textDocument/didChange',
        params: {textDocument: {uri, version: 3}, contentChanges: [{range: far, text: damaged}]}
      })
      send({id: 5, method: 'workspace/executeCommand', params: {command: 'lint-news.showReport', arguments: [{}]}})
      send({id: 6, method: 'codeAction/resolve', params: {title: 'x', data: {uri: 1, version: 'a'}}})
      send({id: 7, method: 'textDocument/codeLens', params: {textDocument: {uri}}})
      expect(await answers(2)).toHaveProperty('error')
      expect(await answers(4)).toMatchObject({error: {code: -32601}})
      expect(await answers(7)).toMatchObject({result: [{command: {title: expect.stringContaining('error')}}]})
      send({id: 8, method: 'shutdown'})
      expect(await answers(8)).toMatchObject({result: null})
      send({method: 'exit'})
      expect(await exitOf(child)).toBe(0)
    })

    it('owes an editor that never reads no more than the last findings', async () => {
      const child = startRaw()
      const send = (message: object): void => {
        const text = JSON.stringify({jsonrpc: '2.0', ...message})
        child.stdin!.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`)
      }
      send({id: 1, method: 'initialize', params: {processId: null, rootUri: null, capabilities: {}}})
      send({method: 'initialized', params: {}})
      send({
        method: 'textDocument/didOpen',
        params: {textDocument: {uri, languageId: 'plaintext', version: 1, text: damaged.repeat(1000)}}
      })
      await setTimeout(1000)
      const before = memoryOf(child)
      for (let version = 2; version <= 9; version++) {
        const contentChanges = [{text: damaged.repeat(1000 + version)}]
        send({method: 'textDocument/didChange', params: {textDocument: {uri, version}, contentChanges}})
        await setTimeout(200)
      }
      expect(memoryOf(child) - before).toBeLessThan(100e6)
      const answers = reader(child)
      send({id: 2, method: 'textDocument/codeLens', params: {textDocument: {uri}}})
      expect(await answers(2)).toMatchObject({result: [{command: {title: expect.stringContaining(' errors')}}]})
      // What was on its way, and what is found now.
      await expect.poll(() => answers.versions.at(-1)).toBe(9)
      expect(answers.versions.length).toBeLessThanOrEqual(2)
      child.stdin!.end()
      expect(await exitOf(child)).toBe(1)
    })

    it('answers while a document of a megabyte is linted, and stops what is not wanted any more', async () => {
      const editor = await start()
      await editor.open(uri, damaged.repeat(1.2e6 / damaged.length))
      const other = 'file:///news/short.txt'
      expect(await editor.ask('textDocument/hover', {textDocument: {uri: other}, position: whole.start})).toBeNull()
      expect(editor.count(uri)).toBe(0)
      const start2 = {line: 0, character: 0}
      const version = await editor.change(uri, 'Yes. ', {start: start2, end: start2})
      await editor.open(other, damaged)
      expect(await editor.ask('textDocument/codeLens', {textDocument: {uri: other}})).toHaveLength(1)
      expect(await editor.found(uri, version)).toHaveLength(5000)
      expect(editor.versions(uri)).toEqual([2])
    })

    it('gives up what is cancelled', async () => {
      const editor = await start()
      await editor.open(uri, damaged.repeat(5000))
      const source = new CancellationTokenSource()
      const asked = editor.connection.sendRequest('lint-news/report', {uri}, source.token)
      source.cancel()
      await expect(asked).rejects.toMatchObject({code: -32800})
      expect((await editor.found(uri)).length).toBe(5000)
    })

    it('ends with its editor', async () => {
      const child = startRaw()
      const ended = exitOf(child)
      child.stdin!.end()
      expect(await ended).toBe(1)
    })
  })
}

/** Reads answers by their number, and notes the versions that findings come for. */
function reader(child: ChildProcess): ((id: number) => Promise<unknown>) & {readonly versions: readonly number[]} {
  const answers = new Map<number, object>()
  const versions: number[] = []
  let rest = Buffer.alloc(0)
  child.stdout!.on('data', (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk])
    for (;;) {
      const end = rest.indexOf('\r\n\r\n')
      const length = Number(/Content-Length: (\d+)/i.exec(rest.subarray(0, Math.max(0, end)).toString())?.[1])
      if (end < 0 || rest.length < end + 4 + length) return
      const message = JSON.parse(rest.subarray(end + 4, end + 4 + length).toString())
      rest = rest.subarray(end + 4 + length)
      if (message.method === 'textDocument/publishDiagnostics') versions.push(message.params.version)
      else if (message.id !== undefined && message.id !== null) answers.set(message.id, message)
    }
  })
  const answer = async (id: number): Promise<unknown> => {
    while (!answers.has(id)) await setTimeout(10)
    return answers.get(id)
  }
  return Object.assign(answer, {versions})
}

/** The bytes that a process holds. */
function memoryOf({pid}: ChildProcess): number {
  return 1024 * Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1])
}
