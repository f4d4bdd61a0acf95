import {basename, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {kindOf} from 'lint-news/host'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {EditedDocument} from './questions.ts'

const kindOfLanguage: ReadonlyMap<string, EditedDocument['kind']> = new Map<string, EditedDocument['kind']>([
  ['html', 'html'],
  ['jsonl', 'jsonl'],
  ['markdown', 'markdown'],
  ['ndjson', 'jsonl'],
  ['xhtml', 'html']
])

const jsonLines = /\.(?:jsonl|ndjson)$/i

/** What is to be known of a document to lint it; `root` is the folder of what has no file yet. */
export function editedDocument(document: TextDocument, root: string): EditedDocument {
  const {uri, version, languageId} = document
  const path = pathOf(uri) ?? join(root, basename(uri.replace(/^[^:]*:/, '')) || 'untitled')
  return {
    uri,
    version,
    path,
    kind: kindOfLanguage.get(languageId) ?? (jsonLines.test(path) ? 'jsonl' : kindOf(path)),
    text: document.getText()
  }
}

/** The path of a file's address; undefined for what is none. */
export function pathOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri)
  } catch {
    return undefined
  }
}
