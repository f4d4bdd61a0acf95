import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'

/** Reports on their way to a browser: files that go with the server. */
export class ReportFiles {
  #folder: string | undefined
  readonly #names = new Map<string, string>()

  /** Writes the report of a document, in place of the one before, and returns its address. */
  write(uri: string, page: string): string {
    if (!this.#folder) {
      const folder = mkdtempSync(join(tmpdir(), 'lint-news-'))
      this.#folder = folder
      process.once('exit', () => rmSync(folder, {recursive: true, force: true}))
    }
    const name = this.#names.get(uri) ?? `report-${this.#names.size + 1}.html`
    this.#names.set(uri, name)
    const path = join(this.#folder, name)
    writeFileSync(path, page)
    return pathToFileURL(path).href
  }
}
