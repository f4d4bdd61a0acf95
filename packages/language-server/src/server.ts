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
  const documents = new TextDocuments(TextDocument)
  const thread = new LintThread()
  const reports = new ReportFiles()
  const checks = new Checks(
    async (uri, token) => {
      const document = documents.get(uri)
      return (
        document && {version: document.version, diagnostics: (await ask('diagnostics', uri, undefined, token)) ?? []}
      )
    },
    (uri, found) => connection.sendDiagnostics({uri, ...found, diagnostics: [...found.diagnostics]})
  )
  let capabilities: InitializeParams['capabilities'] = {}
  let root = process.cwd()
  let options: unknown
  let settings: Promise<ClientSettings> = Promise.resolve(clientSettings([], root))
  // Configurations are read anew when it changes.
  let generation = 0
  let told: string | undefined

  connection.onInitialize((params) => {
    capabilities = params.capabilities
    root = pathOf(params.workspaceFolders?.[0]?.uri ?? params.rootUri ?? '') ?? root
    options = params.initializationOptions
    settings = Promise.resolve(clientSettings([options], root))
    return {
      serverInfo: {name: 'lint-news', version},
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
    const {workspace} = capabilities
    if (workspace?.didChangeConfiguration?.dynamicRegistration)
      ignoreFailure(connection.client.register(DidChangeConfigurationNotification.type, {section}))
    if (workspace?.didChangeWatchedFiles?.dynamicRegistration) {
      const watchers = [...configNames, ignoreName, 'package.json'].map((name) => ({globPattern: `**/${name}`}))
      ignoreFailure(connection.client.register(DidChangeWatchedFilesNotification.type, {watchers}))
    }
    if (workspace?.configuration) changeSettings(undefined)
  })
  connection.onDidChangeConfiguration((change) => changeSettings(change.settings))
  connection.onDidChangeWatchedFiles(() => {
    // Configurations written in JavaScript are read once a thread.
    thread.restart()
    checkAll()
  })

  documents.onDidOpen(() => {
    generation++
  })
  documents.onDidChangeContent(({document}) => checks.change(document.uri))
  documents.onDidSave(({document}) => {
    generation++
    checks.start(document.uri)
  })
  documents.onDidClose(({document}) => checks.end(document.uri))

  connection.onCodeAction(async ({textDocument: {uri}, range, context: {only}}: CodeActionParams, token) => {
    const wants = (kind: string): boolean =>
      !only || only.some((each) => each === '' || kind === each || kind.startsWith(`${each}.`))
    const later = capabilities.textDocument?.codeAction?.resolveSupport?.properties.includes('edit')
    const fixAll = wants(fixAllKind) ? (later ? 'later' : 'now') : undefined
    return [...((await ask('actions', uri, {range, quickFixes: wants(CodeActionKind.QuickFix), fixAll}, token)) ?? [])]
  })
  connection.onCodeActionResolve(async (action, token) => {
    const {uri, version} = (action.data ?? {}) as {uri?: string; version?: number}
    if (uri === undefined || documents.get(uri)?.version !== version) return action
    const edits = await ask('fixAll', uri, undefined, token)
    return edits ? {...action, edit: {changes: {[uri]: [...edits]}}} : action
  })
  connection.onHover(
    async ({textDocument: {uri}, position}, token) => (await ask('hover', uri, position, token)) ?? null
  )
  connection.onCodeLens(async ({textDocument: {uri}}, token) => {
    const {codeLens} = await settings
    return codeLens ? [...((await ask('lenses', uri, undefined, token)) ?? [])] : []
  })
  connection.onExecuteCommand(async ({command, arguments: [uri] = []}, token) => {
    if (command !== showReport || typeof uri !== 'string') return null
    const page = await ask('report', uri, undefined, token)
    if (!page) return null
    const report = reports.write(uri, page)
    if (capabilities.window?.showDocument?.support)
      ignoreFailure(connection.window.showDocument({uri: report, external: true}))
    else show(MessageType.Info, `The report: ${report}`)
    return report
  })
  connection.onRequest(reportRequest, async ({uri}: {readonly uri: string}, token: CancellationToken) => {
    return (await ask('report', uri, undefined, token)) ?? null
  })

  documents.listen(connection)
  connection.listen()

  /** Asks the thread about a document as it is now; undefined where there is no answer that still holds. */
  async function ask<Name extends keyof Questions>(
    name: Name,
    uri: string,
    says: Questions[Name]['says'],
    token: CancellationToken
  ): Promise<Questions[Name]['answer'] | undefined> {
    const {enable, lint} = await settings
    const document = documents.get(uri)
    if (!enable || !document) return undefined
    const {version} = document
    const asked = editedDocument(document, root)
    if (asked.text.length > mostBytes) {
      tell(`${asked.path} is longer than ${mostBytes / 2 ** 20} MB, it is not linted`)
      return undefined
    }
    try {
      const answer = await thread.ask({name, document: asked, settings: lint, generation, says}, token)
      if (name === 'diagnostics') told = undefined
      return documents.get(uri)?.version === version ? answer : undefined
    } catch (error) {
      if (error instanceof CancelledError) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled')
      if (error instanceof TroubleError) tell(error.message)
      else connection.console.error(String((error as Error).stack))
      return undefined
    }
  }

  /** Tells what is in the way, once. */
  function tell(trouble: string): void {
    if (trouble === told) return
    told = trouble
    show(MessageType.Error, `lint-news: ${trouble}`)
  }

  function show(type: MessageType, message: string): void {
    ignoreFailure(connection.sendNotification(ShowMessageNotification.type, {type, message}))
  }

  function changeSettings(pushed: unknown): void {
    settings = capabilities.workspace?.configuration
      ? connection.workspace.getConfiguration(section).then(
          (given) => clientSettings([options, given], root),
          () => clientSettings([options], root)
        )
      : Promise.resolve(clientSettings([options, pushed], root))
    checkAll()
  }

  function checkAll(): void {
    generation++
    for (const uri of documents.keys()) checks.start(uri)
    if (capabilities.workspace?.codeLens?.refreshSupport)
      ignoreFailure(connection.sendRequest(CodeLensRefreshRequest.type))
  }
}

/** What an editor says it can do, it may yet fail to do; the server goes on. */
function ignoreFailure(asked: Promise<unknown>): void {
  asked.catch(() => {})
}
