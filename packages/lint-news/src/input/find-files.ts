import {type Dirent, readdir} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {realPathOf} from '../real-path.ts'

/** What a pattern finds in a folder; names are those from the folder. */
export interface FoundFiles {
  /** Sorted by code units: the same everywhere, whatever the locale. */
  readonly names: readonly string[]
  /** Folders that could not be looked into, and why. */
  readonly unreadable: ReadonlyArray<{readonly path: string; readonly error: Error}>
}

type OnEntries = (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void

/** Finds files by a glob, each once, though links may lead to its folder by several ways or in a circle. */
export async function findFiles(
  folder: string,
  pattern: string,
  {ignore, anyCase = false}: {readonly ignore: readonly string[]; readonly anyCase?: boolean}
): Promise<FoundFiles> {
  const {glob} = await import('tinyglobby')
  const unreadable: Array<{path: string; error: Error}> = []
  // The walker passes over what it cannot look into.
  const noting = (path: string, options: {withFileTypes: true}, done: OnEntries): void =>
    readdir(path, options, (error, entries) => {
      if (error) unreadable.push({path, error})
      done(error, entries)
    })
  const names = await glob(pattern, {
    cwd: folder,
    expandDirectories: false,
    ignore,
    caseSensitiveMatch: !anyCase,
    fs: {readdir: noting as typeof readdir}
  })
  return {names: once(names, folder).sort(), unreadable: unreadable.sort((a, b) => (a.path < b.path ? -1 : 1))}
}

/** Leaves of several ways to a file the one without links, or else the shortest. */
function once(names: readonly string[], folder: string): string[] {
  const base = realPathOf(folder)
  const folders = new Map<string, {readonly place: string; readonly linked: boolean}>()
  for (const name of names) {
    const parent = dirname(name)
    if (folders.has(parent)) continue
    const place = realPathOf(join(folder, parent))
    folders.set(parent, {place, linked: place !== join(base, parent)})
  }
  const ways = [...folders].filter(([, {linked}]) => linked)
  if (ways.length === 0) return [...names]
  const lengthOf = (name: string): number => {
    const parent = dirname(name)
    return folders.get(parent)!.linked ? parent.length : -1
  }
  const seen = new Set<string>()
  return names
    .toSorted((a, b) => lengthOf(a) - lengthOf(b))
    .filter((name) => {
      const place = join(folders.get(dirname(name))!.place, basename(name))
      if (seen.has(place)) return false
      seen.add(place)
      return true
    })
}
