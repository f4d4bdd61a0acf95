import {existsSync, writeFileSync} from 'node:fs'
import {UsageError} from '../usage-error.ts'
import {configName, configNames} from './names.ts'
import {schemaUrl} from './schema.ts'

/**
 * Writes a configuration to start from into the current folder and returns its name.
 *
 * @throws {UsageError} where there is one already.
 */
export function init(): string {
  const existing = configNames.find((name) => existsSync(name))
  if (existing) throw new UsageError(`unexpected \`${existing}\` in this folder, edit it or remove it`)
  const config = {$schema: schemaUrl, root: true, preset: 'recommended', rules: {}}
  writeFileSync(configName, `${JSON.stringify(config, undefined, 2)}\n`, {flag: 'wx'})
  return configName
}
