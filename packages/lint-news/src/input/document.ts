import type {ArticleOptions} from '@lint-news/article'
import {InputError} from './input-error.ts'

/** What an input is written in. */
export type InputKind = 'text' | 'html' | 'markdown'

/** The kinds of input that there are. */
export const inputKinds: readonly InputKind[] = ['text', 'html', 'markdown']

const kindOfExtension: ReadonlyMap<string, InputKind> = new Map([
  ['htm', 'html'],
  ['html', 'html'],
  ['markdown', 'markdown'],
  ['md', 'markdown'],
  ['txt', 'text'],
  ['xhtml', 'html']
])

/** The extensions of what is linted in a folder. */
export const extensions: readonly string[] = [...kindOfExtension.keys()]

/** Returns what a file is written in, by its extension; text where that says nothing. */
export function kindOf(path: string): InputKind {
  return kindOfExtension.get(/[^.]*$/.exec(path)?.[0].toLowerCase() ?? '') ?? 'text'
}

/** The text of an article, and what leads back from it to what it was read out of. */
export interface InputDocument extends Pick<ArticleOptions, 'origin' | 'hints' | 'quoted'> {
  readonly text: string
}

/** Reads the text out of a source. */
export type ReadDocument = (source: string) => InputDocument

/** Returns what reads sources of a kind; it throws an InputError for one without text, unless that is `allowed`. */
export async function readerOf(kind: InputKind, allowed = false): Promise<ReadDocument> {
  if (kind === 'text') return (text) => ({text})
  const read =
    kind === 'html'
      ? (await import('@lint-news/article/html')).readHtml
      : (await import('@lint-news/article/markdown')).readMarkdown
  return (source) => {
    const document = read(source)
    if (!allowed && document.text.trim() === '') {
      throw new InputError(
        `Unexpected ${kind === 'html' ? 'page' : 'document'} without text, expected an article: look at what wrote it`
      )
    }
    return document
  }
}
