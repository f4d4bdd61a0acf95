import {dirname} from 'node:path'
import type {ConfiguredRule} from '@lint-news/rule'
import {configuredRules} from 'retext-lint-news'
import type {LoadedConfig, Settings} from './config.ts'
import type {FileSettings} from './file-settings.ts'
import {ConfigFinder} from './find-config.ts'
import {settingsFor} from './settings-for.ts'

/** The settings of files that have configurations. */
export class ConfiguredSettings {
  readonly #finder: ConfigFinder
  readonly #flags: Settings
  readonly #chains = new Map<string, Promise<readonly LoadedConfig[]>>()
  // Most files of a run share one set of rules.
  readonly #rules = new Map<string, readonly ConfiguredRule[]>()

  constructor(cwd: string, given: string | undefined, flags: Settings) {
    this.#finder = new ConfigFinder(cwd, given)
    this.#flags = flags
  }

  /**
   * Returns the settings of the file at an absolute path.
   *
   * @throws {ConfigError} for a configuration that cannot be used.
   */
  async of(path: string, urlOf: () => string | undefined = () => undefined): Promise<FileSettings> {
    const folder = dirname(path)
    let found = this.#chains.get(folder)
    if (!found) {
      found = this.#finder.find(path)
      this.#chains.set(folder, found)
    }
    const chain = await found
    const knowsHosts = chain.some(({config}) => config.overrides?.some(({hosts}) => hosts))
    const {preset, rules, plugins} = settingsFor({path, url: knowsHosts ? urlOf() : undefined}, chain, this.#flags)
    const key = JSON.stringify({preset, rules})
    let configured = this.#rules.get(key)
    if (!configured) {
      configured = configuredRules({preset, rules})
      this.#rules.set(key, configured)
    }
    return {
      preset,
      rules: configured,
      plugins,
      pluginNames: chain.flatMap(({config}) => config.plugins ?? []),
      files: chain.map((each) => each.path)
    }
  }
}
