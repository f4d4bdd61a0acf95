import {statSync} from 'node:fs'
import {dirname, join, relative, resolve} from 'node:path'
import {unified} from 'unified'
import {Configuration} from 'unified-engine'
import {checkConfig} from './check-config.ts'
import type {Config, LoadedConfig} from './config.ts'
import {ConfigError} from './config-error.ts'
import {configName, packageField} from './names.ts'
import {parseErrorPlace} from './parse-error-place.ts'
import {placeInSource} from './place-in-source.ts'

/** Finds the configurations of files; every folder is looked at once. */
export class ConfigFinder {
  readonly #cwd: string
  readonly #configuration: Configuration

  /** `given` is the one file to use, whatever stands beside the articles. */
  constructor(cwd: string, given?: string) {
    this.#cwd = cwd
    this.#configuration = new Configuration({
      cwd,
      detectConfig: given === undefined,
      rcPath: given,
      rcName: configName,
      packageField,
      pluginPrefix: 'retext',
      configTransform: (config: unknown, path) => ({
        plugins: this.#checked(config, path).plugins as never,
        settings: {lintNews: config} as never
      })
    })
  }

  /**
   * Returns the configurations that have a say for a file, the farthest first.
   *
   * @throws {ConfigError} for one that cannot be read, or that says what there is not.
   */
  async find(path: string): Promise<readonly LoadedConfig[]> {
    const {givenFilePath} = this.#configuration.findUp
    const given = givenFilePath && statSync(givenFilePath, {throwIfNoEntry: false})
    if (givenFilePath && (!given || given.isDirectory())) {
      const reason = given ? 'unexpected folder, name the configuration in it' : 'cannot find this configuration'
      throw new ConfigError(relative(this.#cwd, givenFilePath) || '.', undefined, reason)
    }
    const chain: LoadedConfig[] = []
    for (let from = path; ; ) {
      const result = await this.#load(from)
      if (!result?.filePath) return chain
      const config = (result.settings as {lintNews: Config}).lintNews
      chain.unshift({path: result.filePath, config, plugins: this.#usable(result.plugins, result.filePath)})
      const folder = dirname(result.filePath)
      if (config.root || dirname(folder) === folder || givenFilePath) return chain
      from = join(dirname(folder), 'x')
    }
  }

  async #load(
    path: string
  ): Promise<{filePath: string | undefined; settings: unknown; plugins: LoadedConfig['plugins']} | undefined> {
    return new Promise((resolve, reject) => {
      this.#configuration.load(path, (error, result) => {
        if (error) reject(this.#readable(error))
        else resolve(result as never)
      })
    })
  }

  /** A plugin that cannot be loaded says so when it is first used. */
  #usable(plugins: LoadedConfig['plugins'], path: string): LoadedConfig['plugins'] {
    try {
      unified().use(plugins).freeze()
      return plugins
    } catch (error) {
      throw new ConfigError(relative(this.#cwd, path), placeInSource(path, ['plugins']), (error as Error).message)
    }
  }

  #checked(config: unknown, path: string): Config {
    for (const problem of checkConfig(config)) {
      throw new ConfigError(relative(this.#cwd, path), placeInSource(path, problem.path), problem.reason)
    }
    return config as Config
  }

  /** The engine wraps what went wrong in sentences of its own. */
  #readable(error: unknown): unknown {
    for (let at = error; at instanceof Error; at = at.cause) if (at instanceof ConfigError) return at
    const {message, cause} = error as Error
    const file = /`([^`]+)`/.exec(message)?.[1] ?? configName
    let reason = cause instanceof Error ? cause : (error as Error)
    while (reason.cause instanceof Error) reason = reason.cause
    const path = resolve(this.#cwd, file)
    const says = reason.message.split('\n')[0]
    // What cannot be read has no place where it goes wrong.
    if ((reason as NodeJS.ErrnoException).syscall)
      return new ConfigError(file, undefined, `cannot read the configuration: ${says}`)
    if (says.includes('\ufeff'))
      return new ConfigError(file, {line: 1, column: 1}, 'unexpected byte order mark, save the file without it')
    if ((reason as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND') {
      return new ConfigError(file, placeInSource(path, ['plugins']), says.replace(/ imported from .*/, ''))
    }
    return new ConfigError(
      file,
      parseErrorPlace(path, reason),
      `cannot read the configuration: ${says.replace(/ (?:at|in) (?:line|JSON|\/).*$/, '')}`
    )
  }
}
