import {createRequire} from 'node:module'

/** Returns the version of this package. */
export function version(): string {
  return (createRequire(import.meta.url)('lint-news/package.json') as {version: string}).version
}
