import {existsSync} from 'node:fs'
import {UsageError} from '../usage-error.ts'
import {writeWhole} from '../whole-file.ts'
import {configName, configNames} from './names.ts'
import {schemaUrl} from './schema.ts'

/**
 * Writes a configuration to start from into the current folder and returns its name.
 *
 * @throws {UsageError} where there is one already.
 * @throws {OutputError} where it cannot be written.
 */
export function init(): string {
  const existing = configNames.find((name) => existsSync(name))
  if (existing) throw new UsageError(`unexpected \`${existing}\` in this folder, edit it or remove it`)
  const config = {$schema: schemaUrl, root: true, preset: 'recommended', rules: {}}
  writeWhole(configName, `${JSON.stringify(config, undefined, 2)}\n`)
  return configName
}
