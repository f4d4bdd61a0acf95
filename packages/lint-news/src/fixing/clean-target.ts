import {join, relative} from 'node:path'
import {standardInput} from '../input/find-inputs.ts'

/** Where in a folder for fixed copies that of an input lies: under the name that the input has from here. */
export function cleanTarget(path: string, folder: string): string {
  return join(folder, path === standardInput ? 'stdin.txt' : relative('', path).replace(/^(?:\.\.[\\/])+/, ''))
}
