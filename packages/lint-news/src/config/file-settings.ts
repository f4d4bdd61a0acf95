import {dirname, resolve} from 'node:path'
import type {ConfiguredRule} from '@lint-news/rule'
import {configuredRules} from 'retext-lint-news'
import type {PluggableList} from 'unified'
import type {Config, Settings} from './config.ts'
import type {ConfiguredSettings} from './configured-settings.ts'
import {isConfigured} from './is-configured.ts'

/** What a file is linted with. */
export interface FileSettings {
  readonly preset: 'recommended' | 'strict'
  readonly rules: readonly ConfiguredRule[]
  /** Other retext plugins to run beside the rules. */
  readonly plugins: PluggableList
  /** What configurations call them. */
  readonly pluginNames: NonNullable<Config['plugins']>
  /** The configuration files that had a say, the farthest first. */
  readonly files: readonly string[]
}

/** Where configurations are looked for. */
export interface ConfigOptions {
  /** The one file to use; `false` for none at all; otherwise those beside and above each article. */
  readonly config?: string | false | undefined
}

/** Returns the settings of a file; `urlOf` is asked only where a configuration knows hosts. */
export type SettingsOf = (path: string, urlOf?: () => string | undefined) => FileSettings | Promise<FileSettings>

/** Returns what says how a file is to be linted: by its configurations and, above them, by the command line. */
export function fileSettings({config}: ConfigOptions, flags: Settings): SettingsOf {
  const plain: FileSettings = {
    preset: flags.preset ?? 'recommended',
    rules: configuredRules(flags),
    plugins: [],
    pluginNames: [],
    files: []
  }
  if (config === false) return () => plain
  const mayBe = isConfigured()
  let configured: Promise<ConfiguredSettings> | undefined
  return async (path, urlOf) => {
    const absolute = resolve(path)
    if (config === undefined && !mayBe(dirname(absolute))) return plain
    configured ??= import('./configured-settings.ts').then(
      ({ConfiguredSettings}) => new ConfiguredSettings(process.cwd(), config, flags)
    )
    return (await configured).of(absolute, urlOf)
  }
}
