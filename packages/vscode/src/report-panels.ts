import {basename} from 'node:path'
import {type Disposable, languages, Uri, ViewColumn, type WebviewPanel, window} from 'vscode'

/** Reports beside their articles: one each, renewed when something else is found. */
export class ReportPanels implements Disposable {
  readonly #panels = new Map<string, WebviewPanel>()
  readonly #reportOf: (uri: string) => Promise<string | null | undefined>
  readonly #listener: Disposable

  constructor(reportOf: (uri: string) => Promise<string | null | undefined>) {
    this.#reportOf = reportOf
    this.#listener = languages.onDidChangeDiagnostics(({uris}) => {
      for (const uri of uris) if (this.#panels.has(uri.toString())) void this.#fill(uri.toString())
    })
  }

  /** Shows the report of an article. */
  async show(uri: string): Promise<void> {
    const existing = this.#panels.get(uri)
    if (existing) existing.reveal()
    else {
      const title = `Report: ${basename(Uri.parse(uri).path)}`
      const panel = window.createWebviewPanel('lintNewsReport', title, ViewColumn.Beside, {enableScripts: false})
      panel.onDidDispose(() => this.#panels.delete(uri))
      this.#panels.set(uri, panel)
    }
    await this.#fill(uri)
  }

  /** Closes all of them. */
  dispose(): void {
    this.#listener.dispose()
    for (const panel of this.#panels.values()) panel.dispose()
  }

  async #fill(uri: string): Promise<void> {
    const page = await this.#reportOf(uri)
    const panel = this.#panels.get(uri)
    if (panel) panel.webview.html = page ?? '<p>There is no article in this document, or it is not linted.</p>'
  }
}
