import type {Setting} from '@lint-news/rule'
import {rules} from 'retext-lint-news'
import type {Settings} from './config/config.ts'
import {UsageError} from './usage-error.ts'

/** What the command line says of rules. */
export interface RuleOptions {
  readonly preset?: 'recommended' | 'strict' | undefined
  /** `ID=off|info|warning|error`, the last of a rule wins. */
  readonly rule: readonly string[]
}

const levels = ['off', 'info', 'warning', 'error']

/**
 * Reads what the command line says of rules.
 *
 * @throws {UsageError} for a setting that is none or an unknown rule, with the nearest known one.
 */
export async function flagSettings({preset, rule: settings}: RuleOptions): Promise<Settings> {
  const byId: Record<string, Setting> = {}
  for (const setting of settings) {
    const [ruleId, level, ...rest] = setting.split('=')
    if (!level || !levels.includes(level) || rest.length > 0) {
      throw new UsageError(
        `unexpected rule setting \`${setting}\`, expected \`ID=off\`, \`ID=info\`, \`ID=warning\` or \`ID=error\``
      )
    }
    await assertRule(ruleId)
    byId[ruleId] = level as Setting
  }
  return {...(preset ? {preset} : {}), rules: byId}
}

/**
 * Asserts that there is a rule of that name.
 *
 * @throws {UsageError} where there is none, with the nearest one.
 */
export async function assertRule(ruleId: string): Promise<void> {
  const known = rules.map((rule) => rule.ruleId)
  if (known.includes(ruleId)) return
  const {nearest} = await import('./nearest.ts')
  const candidate = nearest(ruleId, known)
  throw new UsageError(
    `unexpected rule \`${ruleId}\`, ${candidate ? `did you mean \`${candidate}\`?` : '`lint-news rules` lists those there are'}`
  )
}
