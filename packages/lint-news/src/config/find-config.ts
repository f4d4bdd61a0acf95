import {dirname, join, relative} from 'node:path'
import {Configuration} from 'unified-engine'
import {checkConfig} from './check-config.ts'
import type {Config, LoadedConfig} from './config.ts'
import {ConfigError} from './config-error.ts'
import {parseErrorPlace} from './parse-error-place.ts'
import {placeInSource} from './place-in-source.ts'

/** The name of configuration files, with or without an extension. */
export const configName = '.lint-newsrc'

/** The member of `package.json` that holds a configuration. */
export const packageField = 'lintNews'

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
    const chain: LoadedConfig[] = []
    for (let from = path; ; ) {
      const result = await this.#load(from)
      if (!result?.filePath) return chain
      const config = (result.settings as {lintNews: Config}).lintNews
      chain.unshift({path: result.filePath, config, plugins: result.plugins})
      const folder = dirname(result.filePath)
      if (config.root || dirname(folder) === folder || this.#configuration.findUp.givenFilePath) return chain
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
    const reason = cause instanceof Error ? cause : (error as Error)
    const place = parseErrorPlace(join(this.#cwd, file), reason)
    return new ConfigError(
      file,
      place,
      `cannot read the configuration: ${reason.message.split('\n')[0].replace(/ (?:at|in) (?:line|JSON|\/).*$/, '')}`
    )
  }
}
