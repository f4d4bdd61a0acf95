import {createHash} from 'node:crypto'
import type {FileSettings} from '../config/file-settings.ts'
import type {InputKind} from '../input/document.ts'
import {settingsDigest} from '../settings-digest.ts'

/** Names all that the report of a file depends on, besides the build; undefined where other plugins have a say, which may change. */
export function reportKey(
  source: string,
  kind: InputKind,
  suppress: boolean,
  {rules, plugins}: FileSettings
): string | undefined {
  if (plugins.length > 0) return undefined
  return createHash('sha256')
    .update(JSON.stringify([kind, suppress, settingsDigest(rules)]))
    .update(source)
    .digest('hex')
    .slice(0, 32)
}
