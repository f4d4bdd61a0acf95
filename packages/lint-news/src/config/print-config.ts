import {existsSync, readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {urlOf} from '../input/url-of.ts'
import {flagSettings, type RuleOptions} from '../rule-settings.ts'
import {type ConfigOptions, fileSettings} from './file-settings.ts'
import {IgnoredFiles} from './ignored.ts'

/**
 * Returns as JSON what a file is linted with: the preset, the rules that are on, and the configuration files that had a say.
 *
 * @throws {ConfigError} for a configuration that cannot be used.
 */
export async function printConfig(path: string, options: RuleOptions & ConfigOptions): Promise<string> {
  const settingsOf = fileSettings(options, await flagSettings(options))
  const {preset, rules, pluginNames, files} = await settingsOf(path, () =>
    existsSync(path) ? urlOf(readFileSync(path, 'utf8')) : undefined
  )
  const settings = rules.map(({rule, severity, options}) => [
    rule.ruleId,
    Object.keys(options).length > 0 ? [severity, options] : severity
  ])
  return `${JSON.stringify(
    {
      files,
      ignored: await new IgnoredFiles().has(resolve(path)),
      preset,
      rules: Object.fromEntries(settings.sort(([a], [b]) => (a < b ? -1 : 1))),
      plugins: pluginNames
    },
    undefined,
    2
  )}\n`
}
