import {resolve, sep} from 'node:path'
import type {FixOptions} from './fixing/fix-input.ts'
import type {IsOutput} from './input/find-inputs.ts'
import type {Output} from './report/output.ts'

/**
 * Returns what tells reports and fixed copies that a run writes, or an earlier one has written, from articles. A folder for copies that
 * holds all there is to lint is no sign.
 */
export function outputsAmong(outputs: readonly Output[], fix: FixOptions | undefined): IsOutput {
  const reports = new Set(outputs.flatMap(({path}) => (path === undefined ? [] : resolve(path))))
  const copies = typeof fix?.to === 'object' ? resolve(fix.to.folder) : undefined
  return (path, folder) =>
    reports.has(path) || (copies !== undefined && isWithin(path, copies) && !isWithin(folder, copies))
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}
