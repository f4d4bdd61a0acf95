import {readFileSync} from 'node:fs'
import {basename, extname} from 'node:path'
import {LineCounter, parseDocument} from 'yaml'
import type {ConfigProblem} from './check-config.ts'
import {packageField} from './names.ts'

/**
 * Where in a configuration file a way of keys leads; undefined for programs. JSON is read as the YAML that it is, for the sake of
 * places.
 */
export function placeInSource(
  file: string,
  path: ConfigProblem['path']
): {readonly line: number; readonly column: number} | undefined {
  if (/^\.[cm]?js$/.test(extname(file))) return undefined
  const lines = new LineCounter()
  const document = parseDocument(readFileSync(file, 'utf8'), {lineCounter: lines, logLevel: 'silent'})
  const way = basename(file) === 'package.json' ? [packageField, ...path] : path
  const node = keyNodeOf(document.contents, way)
  const start = node?.range?.[0] ?? 0
  const {line, col} = lines.linePos(start)
  return {line, column: col}
}

interface Located {
  readonly range?: readonly number[] | null
  readonly items?: readonly unknown[]
}

/** The key that ends a way, which tells more than its value; for an item of a list, the item. */
function keyNodeOf(contents: unknown, path: ConfigProblem['path']): Located | undefined {
  let at = contents as Located | undefined
  let found = at
  for (const step of path) {
    const items = at?.items
    if (!items) break
    if (typeof step === 'number') {
      at = items[step] as Located
      found = at
      continue
    }
    const pair = items.find((each) => (each as {key?: {value?: unknown}}).key?.value === step) as
      | {key: Located; value: Located}
      | undefined
    if (!pair) break
    found = pair.key
    at = pair.value
  }
  return found
}
