import {dirname, relative, sep} from 'node:path'
import type {FixKind, Repair} from '@lint-news/rule'
import {createTwoFilesPatch} from 'diff'
import {standardInput} from '../input/find-inputs.ts'
import type {LintedSource, LintSource} from '../lint-source.ts'
import {OutputError} from '../output-error.ts'
import {writeWhole} from '../whole-file.ts'
import {cleanTarget} from './clean-target.ts'
import {makeFolder} from './make-folder.ts'
import {repairSource} from './repair-source.ts'
import {FileChangedError, replaceFile} from './replace-file.ts'

/** What to fix, and where the fixed text goes. */
export interface FixOptions {
  readonly kinds: readonly FixKind[]
  /** `file` replaces the input, `diff` shows what would be replaced, and a folder takes the text and the way back. */
  readonly to: 'file' | 'diff' | {readonly folder: string}
}

/** What is left after fixing. */
export interface FixedInput {
  readonly linted: LintedSource
  /** Why the fixed text is not where it belongs. */
  readonly unfixed?: 'changed' | 'unwritable'
  readonly failure?: Error
  /** What goes to standard output. */
  readonly printed?: string
  /** What the file holds now; null where that is not what `linted` tells of. */
  readonly text: string | null
}

/** Fixes an input until nothing is left to fix, and puts it where it belongs. An article that nothing would be left of stays. */
export function fixInput(path: string, source: string, lintSource: LintSource, {kinds, to}: FixOptions): FixedInput {
  const before = lintSource(source)
  const {linted, ...repaired} = repairSource(source, before, lintSource, kinds)
  try {
    if (to === 'diff') return {linted, printed: diffOf(path, source, repaired.text), text: null}
    if (typeof to === 'object') clean(path, source, repaired, to.folder)
    else if (path === standardInput) return {linted, printed: repaired.text, text: null}
    else if (repaired.text !== source) replaceFile(path, source, repaired.text)
    return {linted, text: typeof to === 'object' ? null : repaired.text}
  } catch (error) {
    if (error instanceof FileChangedError) return {linted: before, unfixed: 'changed', failure: error, text: null}
    if (error instanceof OutputError) return {linted: before, unfixed: 'unwritable', failure: error, text: null}
    throw error
  }
}

function diffOf(path: string, before: string, after: string): string {
  if (before === after) return ''
  const name = path === standardInput ? 'stdin' : relative('', path).replaceAll(sep, '/')
  // The first line is a rule that only some tools know.
  return createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined).replace(/^=+\n/, '')
}

/** Writes the text to the folder, under the name that it has from here, and beside it the stretches that were kept. */
function clean(path: string, source: string, {text, kept}: Repair, folder: string): void {
  const target = cleanTarget(path, folder)
  try {
    makeFolder(dirname(target))
  } catch (error) {
    throw new OutputError(`cannot write \`${target}\`: ${(error as Error).message}`)
  }
  writeWhole(target, text)
  const map = {version: 1, source: path, units: 'utf16', lengths: {from: source.length, to: text.length}, kept}
  writeWhole(`${target}.map.json`, `${JSON.stringify(map)}\n`)
}
