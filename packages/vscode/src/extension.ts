import {type ExtensionContext, window, workspace} from 'vscode'
import {LanguageClient, TransportKind} from 'vscode-languageclient/node.js'
import {ReportPanels} from './report-panels.ts'

let client: LanguageClient | undefined

/** Starts the server for the languages that articles are written in. */
export async function activate({asAbsolutePath, subscriptions}: ExtensionContext): Promise<void> {
  const languages = workspace.getConfiguration('lintNews').get<readonly string[]>('languages', [])
  const reports = new ReportPanels(async (uri) => client?.sendRequest<string | null>('lint-news/report', {uri}))
  subscriptions.push(reports)
  client = new LanguageClient(
    'lintNews',
    'lint-news',
    {module: asAbsolutePath('server/main.cjs'), transport: TransportKind.stdio},
    {
      documentSelector: languages.flatMap((language) => [
        {scheme: 'file', language},
        {scheme: 'untitled', language}
      ]),
      middleware: {
        // The command is the server's, which would open a browser. From the palette it comes without an article.
        executeCommand: async (_command, [uri = window.activeTextEditor?.document.uri.toString()]) => {
          if (typeof uri === 'string') await reports.show(uri)
        }
      }
    }
  )
  await client.start()
}

/** Stops the server. */
export async function deactivate(): Promise<void> {
  await client?.stop()
}
