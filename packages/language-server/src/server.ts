import {configNames, ignoreName, mostBytes} from 'lint-news/host'
import {
  type CancellationToken,
  CodeActionKind,
  type CodeActionParams,
  CodeLensRefreshRequest,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  LSPErrorCodes,
  MessageType,
  ResponseError,
  ShowMessageNotification,
  TextDocumentSyncKind,
  TextDocuments
} from 'vscode-languageserver/node.js'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {Checks} from './checks.ts'
import {type ClientSettings, clientSettings, section} from './client-settings.ts'
import {editedDocument, pathOf} from './edited-document.ts'
import {CancelledError, LintThread, TroubleError} from './lint-thread.ts'
import {fixAllKind, reportRequest, showReport} from './names.ts'
import type {Questions} from './questions.ts'
import {ReportFiles} from './report-files.ts'

/** Serves an editor over a connection. */
export function serve(connection: Connection, version: string): void {
  new Server(connection, version).listen()
}

class Server {
  readonly #connection: Connection
  readonly #version: string
  readonly #documents = new TextDocuments(TextDocument)
  readonly #thread = new LintThread()
  readonly #reports = new ReportFiles()
  readonly #checks: Checks
  #capabilities: InitializeParams['capabilities'] = {}
  #root = process.cwd()
  /** What the editor was started with. */
  #options: unknown
  #settings: Promise<ClientSettings> = Promise.resolve(clientSettings([], this.#root))
  /** Configurations are read anew when it changes. */
  #generation = 0
  /** What was told last, while it still holds. */
  #told: string | undefined

  constructor(connection: Connection, version: string) {
    this.#connection = connection
    this.#version = version
    this.#checks = new Checks(
      async (uri, token) => {
        const document = this.#documents.get(uri)
        return (
          document && {
            version: document.version,
            diagnostics: (await this.#ask('diagnostics', uri, undefined, token)) ?? []
          }
        )
      },
      (uri, found) => connection.sendDiagnostics({uri, ...found, diagnostics: [...found.diagnostics]})
    )
  }

  listen(): void {
    this.#meetEditor()
    this.#followDocuments()
    this.#offerActions()
    this.#answerRequests()
    this.#documents.listen(this.#connection)
    this.#connection.listen()
  }

  /** What is agreed at the start, and the settings from then on. */
  #meetEditor(): void {
    const connection = this.#connection
    connection.onInitialize((params) => {
      this.#capabilities = params.capabilities
      this.#root = pathOf(params.workspaceFolders?.[0]?.uri ?? params.rootUri ?? '') ?? this.#root
      this.#options = params.initializationOptions
      this.#settings = Promise.resolve(clientSettings([this.#options], this.#root))
      return {
        serverInfo: {name: 'lint-news', version: this.#version},
        capabilities: {
          textDocumentSync: {openClose: true, change: TextDocumentSyncKind.Incremental, save: true},
          codeActionProvider: {codeActionKinds: [CodeActionKind.QuickFix, fixAllKind], resolveProvider: true},
          codeLensProvider: {},
          hoverProvider: true,
          executeCommandProvider: {commands: [showReport]}
        }
      }
    })
    connection.onInitialized(() => {
      const {workspace} = this.#capabilities
      if (workspace?.didChangeConfiguration?.dynamicRegistration)
        ignoreFailure(connection.client.register(DidChangeConfigurationNotification.type, {section}))
      if (workspace?.didChangeWatchedFiles?.dynamicRegistration) {
        const watchers = [...configNames, ignoreName, 'package.json'].map((name) => ({globPattern: `**/${name}`}))
        ignoreFailure(connection.client.register(DidChangeWatchedFilesNotification.type, {watchers}))
      }
      if (workspace?.configuration) this.#changeSettings(undefined)
    })
    connection.onDidChangeConfiguration((change) => this.#changeSettings(change.settings))
    connection.onDidChangeWatchedFiles(() => {
      // Configurations written in JavaScript are read once a thread.
      this.#thread.restart()
      this.#checkAll()
    })
  }

  #followDocuments(): void {
    const documents = this.#documents
    documents.onDidOpen(() => {
      this.#generation++
    })
    documents.onDidChangeContent(({document}) => this.#checks.change(document.uri))
    documents.onDidSave(({document}) => {
      this.#generation++
      this.#checks.start(document.uri)
    })
    documents.onDidClose(({document}) => this.#checks.end(document.uri))
  }

  #offerActions(): void {
    const connection = this.#connection
    connection.onCodeAction(async ({textDocument: {uri}, range, context: {only}}: CodeActionParams, token) => {
      const wants = (kind: string): boolean =>
        !only || only.some((each) => each === '' || kind === each || kind.startsWith(`${each}.`))
      const later = this.#capabilities.textDocument?.codeAction?.resolveSupport?.properties.includes('edit')
      const fixAll = wants(fixAllKind) ? (later ? 'later' : 'now') : undefined
      const wanted = {range, quickFixes: wants(CodeActionKind.QuickFix), fixAll} as const
      return [...((await this.#ask('actions', uri, wanted, token)) ?? [])]
    })
    connection.onCodeActionResolve(async (action, token) => {
      const {uri, version} = (action.data ?? {}) as {uri?: string; version?: number}
      if (uri === undefined || this.#documents.get(uri)?.version !== version) return action
      const edits = await this.#ask('fixAll', uri, undefined, token)
      return edits ? {...action, edit: {changes: {[uri]: [...edits]}}} : action
    })
  }

  #answerRequests(): void {
    const connection = this.#connection
    connection.onHover(
      async ({textDocument: {uri}, position}, token) => (await this.#ask('hover', uri, position, token)) ?? null
    )
    connection.onCodeLens(async ({textDocument: {uri}}, token) => {
      const {codeLens} = await this.#settings
      return codeLens ? [...((await this.#ask('lenses', uri, undefined, token)) ?? [])] : []
    })
    connection.onExecuteCommand(async ({command, arguments: [uri] = []}, token) => {
      if (command !== showReport || typeof uri !== 'string') return null
      const page = await this.#ask('report', uri, undefined, token)
      if (!page) return null
      const report = this.#reports.write(uri, page)
      if (this.#capabilities.window?.showDocument?.support)
        ignoreFailure(connection.window.showDocument({uri: report, external: true}))
      else this.#show(MessageType.Info, `The report: ${report}`)
      return report
    })
    connection.onRequest(reportRequest, async ({uri}: {readonly uri: string}, token: CancellationToken) => {
      return (await this.#ask('report', uri, undefined, token)) ?? null
    })
  }

  /** Asks the thread about a document as it is now; undefined where there is no answer that still holds. */
  async #ask<Name extends keyof Questions>(
    name: Name,
    uri: string,
    says: Questions[Name]['says'],
    token: CancellationToken
  ): Promise<Questions[Name]['answer'] | undefined> {
    const {enable, lint} = await this.#settings
    const document = this.#documents.get(uri)
    if (!enable || !document) return undefined
    const {version} = document
    const asked = editedDocument(document, this.#root)
    if (asked.text.length > mostBytes) {
      this.#tell(`${asked.path} is longer than ${mostBytes / 2 ** 20} MB, it is not linted`)
      return undefined
    }
    try {
      const question = {name, document: asked, settings: lint, generation: this.#generation, says}
      const answer = await this.#thread.ask(question, token)
      if (name === 'diagnostics') this.#told = undefined
      return this.#documents.get(uri)?.version === version ? answer : undefined
    } catch (error) {
      if (error instanceof CancelledError) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled')
      if (error instanceof TroubleError) this.#tell(error.message)
      else this.#connection.console.error(String((error as Error).stack))
      return undefined
    }
  }

  /** Tells what is in the way, once. */
  #tell(trouble: string): void {
    if (trouble === this.#told) return
    this.#told = trouble
    this.#show(MessageType.Error, `lint-news: ${trouble}`)
  }

  #show(type: MessageType, message: string): void {
    ignoreFailure(this.#connection.sendNotification(ShowMessageNotification.type, {type, message}))
  }

  #changeSettings(pushed: unknown): void {
    const given = (...settings: readonly unknown[]): ClientSettings =>
      clientSettings([this.#options, ...settings], this.#root)
    this.#settings = this.#capabilities.workspace?.configuration
      ? this.#connection.workspace.getConfiguration(section).then(
          (asked) => given(asked),
          () => given()
        )
      : Promise.resolve(given(pushed))
    this.#checkAll()
  }

  #checkAll(): void {
    this.#generation++
    for (const uri of this.#documents.keys()) this.#checks.start(uri)
    if (this.#capabilities.workspace?.codeLens?.refreshSupport)
      ignoreFailure(this.#connection.sendRequest(CodeLensRefreshRequest.type))
  }
}

/** What an editor says it can do, it may yet fail to do; the server goes on. */
function ignoreFailure(asked: Promise<unknown>): void {
  asked.catch(() => {})
}
