import {statSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {extensions} from './document.ts'
import {InputError} from './input-error.ts'
import {readError} from './read-error.ts'

/** The argument that stands for standard input. */
export const standardInput = '-'

/** An article to lint, or an argument that leads to none. */
export interface Input {
  readonly path: string
  /** What it says, where that is not to be read from the file: an editor knows better. */
  readonly text?: string
  readonly error?: InputError
}

/** Yields what arguments name: files in the order given, those of a folder or glob sorted, each once. */
export async function* findInputs(args: readonly string[]): AsyncGenerator<Input, void, undefined> {
  const seen = new Set<string>()
  for (const arg of args) {
    for (const input of await inputsOf(arg)) {
      const key = input.path === standardInput ? input.path : resolve(input.path)
      if (seen.has(key)) continue
      seen.add(key)
      yield input
    }
  }
}

async function inputsOf(arg: string): Promise<readonly Input[]> {
  if (arg === standardInput) return [{path: arg}]
  try {
    if (!statSync(arg).isDirectory()) return [{path: arg}]
    return inputsIn(
      arg,
      await glob(`**/*.{${extensions.join()}}`, arg),
      'Cannot find `*.txt`, `*.html` or `*.md` files in this folder, name files or a glob'
    )
  } catch (error) {
    const {isDynamicPattern} = await import('tinyglobby')
    if (!isDynamicPattern(arg)) return [{path: arg, error: readError(error)}]
    return inputsIn('', await glob(arg, '.'), 'Cannot find files that this glob matches, check it')
  }

  function inputsIn(folder: string, names: readonly string[], reason: string): readonly Input[] {
    return names.length > 0
      ? names.map((name) => ({path: join(folder, name)}))
      : [{path: arg, error: new InputError(reason)}]
  }
}

async function glob(pattern: string, cwd: string): Promise<readonly string[]> {
  const {glob} = await import('tinyglobby')
  // Sorted by code units: the same everywhere, whatever the locale.
  return (await glob(pattern, {cwd, expandDirectories: false, ignore: ['**/node_modules/**']})).sort()
}
