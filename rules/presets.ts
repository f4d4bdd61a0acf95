import {type ConfiguredRule, configure, type PresetName, type Rule} from '@lint-news/rule'
import * as all from './rules.ts'

/** Every rule, by name. */
export const rules: readonly Rule[] = (Object.values(all) as unknown as Rule[]).sort((a, b) =>
  a.ruleId < b.ruleId ? -1 : 1
)

/** What may be on where good journalism must pass in silence: the default. */
export const recommended: readonly ConfiguredRule[] = preset('recommended')

/** All that is ready: for those who would rather look at a false alarm than miss damage. */
export const strict: readonly ConfiguredRule[] = preset('recommended', 'strict')

/** The presets by name. */
export const presets: Readonly<Record<string, readonly ConfiguredRule[]>> = {recommended, strict}

function preset(...names: PresetName[]): readonly ConfiguredRule[] {
  return rules.filter((rule) => names.includes(rule.preset)).map((rule) => configure(rule)!)
}
