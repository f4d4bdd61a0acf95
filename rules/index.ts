import {type ConfiguredRule, configure, lintTree, type Setting} from '@lint-news/rule'
import type {Root} from 'nlcst'
import type {VFile} from 'vfile'
import {presets, rules} from './presets.ts'

export {presets, recommended, rules, strict} from './presets.ts'

/** What the preset plugin takes. */
export interface Options {
  /** The preset to start from; `recommended` by default. */
  readonly preset?: 'recommended' | 'strict'
  /** Settings that differ from it, by rule: `{'mixed-country-form': 'warning', 'repeated-words': false}`. */
  readonly rules?: Readonly<Record<string, Setting>>
}

/**
 * The retext plugin that runs a preset over one article.
 *
 * @throws {TypeError} for an unknown rule, preset or setting.
 */
export default function retextLintNews(options: Options = {}): (tree: Root, file: VFile) => undefined {
  const configured = configuredRules(options)
  return (tree, file) => {
    lintTree(tree, file, configured)
  }
}

/**
 * Returns the rules of a preset with the settings that differ from it.
 *
 * @throws {TypeError} for an unknown rule, preset or setting.
 */
export function configuredRules({
  preset = 'recommended',
  rules: settings = {}
}: Options = {}): readonly ConfiguredRule[] {
  const base = presets[preset]
  // Not every caller has types.
  if (!base)
    throw new TypeError(
      `Unexpected preset \`${preset}\`, expected ${Object.keys(presets)
        .map((name) => `\`${name}\``)
        .join(' or ')}`
    )
  const byId = new Map(base.map((each) => [each.rule.ruleId, each]))
  for (const [ruleId, setting] of Object.entries(settings)) {
    const rule = rules.find((each) => each.ruleId === ruleId)
    if (!rule) throw new TypeError(`Unexpected rule \`${ruleId}\`, expected one that \`lint-news rules\` lists`)
    const configured = configure(rule, setting)
    if (configured) byId.set(ruleId, configured)
    else byId.delete(ruleId)
  }
  return [...byId.values()]
}
