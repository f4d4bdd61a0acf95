import {statSync} from 'node:fs'
import {join, relative, resolve} from 'node:path'
import {extensions} from './document.ts'
import {type FoundFiles, findFiles} from './find-files.ts'
import {InputError} from './input-error.ts'
import {readError} from './read-error.ts'

const ignore = ['**/node_modules/**']

/** The argument that stands for standard input. */
export const standardInput = '-'

/** An article to lint, or an argument that leads to none. */
export interface Input {
  readonly path: string
  /** What it says, where that is not to be read from the file: an editor knows better. */
  readonly text?: string
  readonly error?: InputError
}

/** Tells whether a file that is found below a folder is no article but something that a run writes; absolute paths both. */
export type IsOutput = (path: string, folder: string) => boolean

/**
 * Yields what arguments name: files in the order given, those of a folder or glob sorted, each once; of what folders and globs hold, no
 * outputs.
 */
export async function* findInputs(
  args: readonly string[],
  isOutput: IsOutput = () => false
): AsyncGenerator<Input, void, undefined> {
  const seen = new Set<string>()
  for (const arg of args) {
    for (const input of await inputsOf(arg, isOutput)) {
      const key = input.path === standardInput ? input.path : resolve(input.path)
      if (seen.has(key)) continue
      seen.add(key)
      yield input
    }
  }
}

async function inputsOf(arg: string, isOutput: IsOutput): Promise<readonly Input[]> {
  if (arg === standardInput) return [{path: arg}]
  try {
    if (!statSync(arg).isDirectory()) return [{path: arg}]
  } catch (error) {
    const {isDynamicPattern} = await import('tinyglobby')
    if (!isDynamicPattern(arg)) return [{path: arg, error: readError(error)}]
    return inputsIn('.', await findFiles('.', arg, {ignore}), 'Cannot find files that this glob matches, check it')
  }
  return inputsIn(
    arg,
    await findFiles(arg, `**/*.{${extensions.join()}}`, {ignore, anyCase: true}),
    'Cannot find `*.txt`, `*.html` or `*.md` files in this folder, name files or a glob'
  )

  /** What was found, and what nobody could look into; why not, where there is neither. */
  function inputsIn(folder: string, {names, unreadable}: FoundFiles, reason: string): readonly Input[] {
    const inputs = [
      ...names
        .map((name) => ({path: join(folder, name)}))
        .filter(({path}) => !isOutput(resolve(path), resolve(folder))),
      ...unreadable.map(({path, error}) => ({path: relative('', path) || '.', error: readError(error, 'folder')}))
    ]
    return inputs.length > 0 ? inputs : [{path: arg, error: new InputError(reason)}]
  }
}
