import {relative, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'

/** Returns the address of a file: relative to the working folder where it lies in it, percent-encoded. */
export function fileUri(path: string): string {
  const inside = relative('', path)
  if (inside.startsWith('..') || inside === '' || resolve(inside) === inside) return pathToFileURL(path).href
  return inside.split(/[\\/]/).map(segment).join('/')
}

function segment(name: string): string {
  return encodeURIComponent(name).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
  )
}
