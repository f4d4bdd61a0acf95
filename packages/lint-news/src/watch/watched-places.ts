import {statSync} from 'node:fs'
import {dirname, resolve, sep} from 'node:path'
import picomatch from 'picomatch'

/** What to watch for arguments of the command, and what of that to leave out. */
export interface WatchedPlaces {
  readonly paths: ReadonlySet<string>
  readonly ignored: (path: string) => boolean
}

/**
 * Returns the places to watch: files, folders with all in them, and the folder that a glob starts in. Of each it is the folder
 * above that is watched, since what is deleted and made again is another one.
 */
export function watchedPlaces(args: readonly string[]): WatchedPlaces {
  const folders = new Set<string>()
  const files = new Set<string>()
  for (const arg of args) {
    const isFolder = statSync(arg, {throwIfNoEntry: false})?.isDirectory()
    const {base, isGlob} = picomatch.scan(arg)
    if (isFolder) folders.add(resolve(arg))
    else if (isGlob && !statSync(arg, {throwIfNoEntry: false})) folders.add(resolve(base))
    else files.add(resolve(arg))
  }
  const paths = new Set([...folders, ...files].map((path) => dirname(path)))
  return {
    paths,
    ignored(path) {
      const inFolder = [...folders].some((folder) => path === folder || path.startsWith(folder + sep))
      return inFolder ? /[\\/](?:node_modules|\.git)(?:[\\/]|$)/.test(path) : !files.has(path) && !paths.has(path)
    }
  }
}
