import type {Setting} from '@lint-news/rule'
import type {PluggableList} from 'unified'

/** What a part of a configuration may say. */
export interface Settings {
  /** The preset to start from. */
  readonly preset?: 'recommended' | 'strict'
  /** By rule: `off`, `info`, `warning`, `error`, or a pair of that and the rule's options. */
  readonly rules?: Readonly<Record<string, Setting>>
}

/** Settings for some of the articles: those that one of `files` matches (or of `hosts`, for articles that have an address). */
export interface Override extends Settings {
  /** Globs, relative to the configuration's folder. */
  readonly files?: readonly string[]
  /** Names of hosts; `example.com` stands for its subdomains too. */
  readonly hosts?: readonly string[]
}

/** A configuration file. */
export interface Config extends Settings {
  readonly $schema?: string
  /** Whether files in the folders above have no say. */
  readonly root?: boolean
  /** Other retext plugins to run beside the rules: names, or pairs of a name and options. */
  readonly plugins?: readonly (string | readonly [string, unknown])[]
  readonly overrides?: readonly Override[]
}

/** A configuration file that was found, checked, and whose plugins are loaded. */
export interface LoadedConfig {
  readonly path: string
  readonly config: Config
  readonly plugins: PluggableList
}
