import {type ChildProcess, spawn} from 'node:child_process'
import {setTimeout} from 'node:timers/promises'
import {
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter
} from 'vscode-languageserver-protocol/node.js'

/** The server as it is built here; a test of a package names its own. */
export const server: string =
  process.env.LINT_NEWS_SERVER ??
  new URL('../../packages/language-server/bin/lint-news-language-server.js', import.meta.url).pathname

/** How an editor starts. */
export interface EditorOptions {
  readonly server?: string
  readonly root?: string
  readonly capabilities?: ClientCapabilities
  /** What stands in the editor's settings. */
  readonly settings?: object
}

/** An editor that talks with the server over its standard input and output. */
export class Editor {
  readonly process: ChildProcess
  readonly connection: ProtocolConnection
  readonly shown: string[] = []
  #versions = new Map<string, number>()
  #published: PublishDiagnosticsParams[] = []
  #stderr = ''

  private constructor({server: file = server, settings}: EditorOptions) {
    this.process = startServer(file)
    this.process.stderr!.on('data', (chunk) => {
      this.#stderr += chunk
    })
    this.connection = createProtocolConnection(
      new StreamMessageReader(this.process.stdout!),
      new StreamMessageWriter(this.process.stdin!)
    )
    this.connection.onNotification('textDocument/publishDiagnostics', (params) => {
      this.#published.push(params)
    })
    this.connection.onNotification('window/showMessage', ({message}) => {
      this.shown.push(message)
    })
    this.connection.onNotification('window/logMessage', ({message}) => {
      this.#stderr += `${message}\n`
    })
    this.connection.onRequest('window/showDocument', ({uri}) => {
      this.shown.push(uri)
      return {success: true}
    })
    this.connection.onRequest('workspace/configuration', ({items}) => items.map(() => settings ?? null))
    this.connection.onRequest('client/registerCapability', () => null)
    this.connection.listen()
  }

  /** Starts a server and says hello. */
  static async start(options: EditorOptions = {}): Promise<Editor> {
    const editor = new Editor(options)
    await editor.connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: options.root ? `file://${options.root}` : null,
      capabilities: {...(options.settings ? {workspace: {configuration: true}} : {}), ...options.capabilities}
    })
    await editor.connection.sendNotification('initialized', {})
    return editor
  }

  /** What the server wrote to standard error or to the log. */
  get stderr(): string {
    return this.#stderr
  }

  async open(uri: string, text: string, languageId = 'plaintext'): Promise<void> {
    this.#versions.set(uri, 1)
    await this.connection.sendNotification('textDocument/didOpen', {textDocument: {uri, languageId, version: 1, text}})
  }

  /** Puts text in place of a range, or of all. */
  async change(uri: string, text: string, range?: Diagnostic['range']): Promise<number> {
    const version = this.#versions.get(uri)! + 1
    this.#versions.set(uri, version)
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: {uri, version},
      contentChanges: [range ? {range, text} : {text}]
    })
    return version
  }

  /** What was found in a version of a document, by default the first; `null` when it was closed. */
  async found(uri: string, version: number | null = 1): Promise<Diagnostic[]> {
    for (;;) {
      const found = this.#published.findLast((each) => each.uri === uri && each.version === (version ?? undefined))
      if (found) return found.diagnostics
      await setTimeout(5)
    }
  }

  /** How often findings of a document came. */
  count(uri: string): number {
    return this.versions(uri).length
  }

  /** The versions of a document that findings came for. */
  versions(uri: string): unknown[] {
    return this.#published.filter((each) => each.uri === uri).map(({version}) => version)
  }

  ask<Result>(method: string, params: object): Promise<Result> {
    return this.connection.sendRequest(method, params)
  }

  /** Says goodbye; returns the exit code. */
  async stop(): Promise<number | null> {
    const ended = exitOf(this.process)
    await this.connection.sendRequest('shutdown')
    await this.connection.sendNotification('exit')
    const code = await ended
    this.connection.dispose()
    return code
  }
}

/** Starts a server that nobody talks with yet. */
export function startServer(file: string = server): ChildProcess {
  return spawn(process.execPath, [file, '--stdio'], {env: {PATH: process.env.PATH}})
}

/** How a process ends. */
export function exitOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once('exit', (code) => resolve(code)))
}
