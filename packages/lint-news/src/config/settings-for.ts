import {dirname, relative, sep} from 'node:path'
import type {Setting} from '@lint-news/rule'
import picomatch from 'picomatch'
import type {PluggableList} from 'unified'
import type {LoadedConfig, Override, Settings} from './config.ts'

/** What is to be done with one article. */
export interface ArticleSettings {
  readonly preset: 'recommended' | 'strict'
  readonly rules: Readonly<Record<string, Setting>>
  readonly plugins: PluggableList
}

/** Which article it is. */
export interface ArticleAddress {
  readonly path: string
  readonly url?: string | undefined
}

/**
 * Puts together what configurations say of an article. The nearer file wins over the farther, an override over its file's own settings,
 * and what is given last over all.
 */
export function settingsFor(
  article: ArticleAddress,
  chain: readonly LoadedConfig[],
  last: Settings = {}
): ArticleSettings {
  const all: Settings[] = []
  for (const {path, config} of chain) {
    all.push(config)
    for (const override of config.overrides ?? []) if (applies(override, article, dirname(path))) all.push(override)
  }
  all.push(last)
  return {
    preset: all.findLast(({preset}) => preset !== undefined)?.preset ?? 'recommended',
    rules: merged(all.map(({rules = {}}) => rules)),
    plugins: chain.flatMap(({plugins}) => plugins)
  }
}

/** Puts settings of rules over one another. A bare level leaves the options that a rule was given before. */
function merged(all: readonly NonNullable<Settings['rules']>[]): Record<string, Setting> {
  const byId: Record<string, Setting> = {}
  for (const rules of all) {
    for (const [ruleId, setting] of Object.entries(rules)) {
      const before = byId[ruleId]
      byId[ruleId] = Array.isArray(before) && !Array.isArray(setting) ? [setting as never, before[1]] : setting
    }
  }
  return byId
}

function applies({files, hosts}: Override, {path, url}: ArticleAddress, folder: string): boolean {
  const name = relative(folder, path).replaceAll(sep, '/')
  const host = url && URL.canParse(url) ? new URL(url).hostname : undefined
  return (
    (files === undefined || files.some((glob) => matcherOf(glob)(name))) &&
    (hosts === undefined || hosts.some((known) => host === known || host?.endsWith(`.${known}`)))
  )
}

const matchers = new Map<string, picomatch.Matcher>()

function matcherOf(glob: string): picomatch.Matcher {
  let matcher = matchers.get(glob)
  if (!matcher) {
    matcher = picomatch(glob, {dot: true, basename: !glob.includes('/')})
    matchers.set(glob, matcher)
  }
  return matcher
}
