import {type ConfiguredRule, configure, type PresetName, type Rule} from '@lint-news/rule'
import * as all from './rules.ts'

/** Every rule, in the order of their names. */
export const rules: readonly Rule[] = (Object.values(all) as unknown as Rule[]).sort((a, b) =>
  a.ruleId < b.ruleId ? -1 : 1
)

/** What may be on where good journalism must pass in silence: the default. */
export const recommended: readonly ConfiguredRule[] = rulesOf('recommended')

/** All that is ready: for those who would rather look at a false alarm than miss damage. */
export const strict: readonly ConfiguredRule[] = rulesOf('recommended', 'strict')

/** The presets by name. */
export const presets: Readonly<Record<'recommended' | 'strict', readonly ConfiguredRule[]>> = {recommended, strict}

function rulesOf(...names: PresetName[]): readonly ConfiguredRule[] {
  return rules.filter((rule) => names.includes(rule.preset)).map((rule) => configure(rule)!)
}
