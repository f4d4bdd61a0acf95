import type {LintedFile} from '../linted-file.ts'

/** How to write a report. */
export interface FormatOptions {
  readonly color: boolean
}

/** Writes a report while files come in, so that many files take no more memory than one. */
export type Format = (files: AsyncIterable<LintedFile>, options: FormatOptions) => AsyncIterable<string>
