import type {Severity} from './finding.ts'
import type {Rule} from './rule.ts'

/** A severity, or off, or on with the rule's own severity. */
type Level = boolean | Severity | 'on' | 'off' | 'warn'

/** How a user sets a rule: a level, or a level with options. */
export type Setting<Options extends object = object> = Level | readonly [Level, Partial<Options>?]

/** A rule as a run uses it. */
export interface ConfiguredRule {
  readonly rule: Rule
  readonly severity: Severity
  readonly options: object
}

/**
 * Reads a user's setting of a rule; undefined where it is switched off.
 *
 * @throws {TypeError} for a setting that is none, naming the rule and what it takes.
 */
export function configure<Options extends object>(
  rule: Rule<Options>,
  setting: Setting<Options> = true
): ConfiguredRule | undefined {
  const [level, given] = (Array.isArray(setting) ? setting : [setting]) as readonly [unknown, Partial<Options>?]
  for (const name of Object.keys(given ?? {})) {
    if (!Object.hasOwn(rule.options, name)) {
      const known = Object.keys(rule.options)
      throw new TypeError(
        `Unexpected option \`${name}\` of rule \`${rule.ruleId}\`, expected ${known.length > 0 ? known.map((key) => `\`${key}\``).join(', ') : 'none'}`
      )
    }
  }
  if (level === false || level === 'off') return undefined
  const severity = level === true || level === 'on' ? rule.severity : level === 'warn' ? 'warning' : level
  if (severity !== 'error' && severity !== 'warning' && severity !== 'info') {
    throw new TypeError(
      `Unexpected setting \`${JSON.stringify(level)}\` of rule \`${rule.ruleId}\`, expected \`off\`, \`info\`, \`warning\` or \`error\``
    )
  }
  return {rule: rule as unknown as Rule, severity, options: {...rule.options, ...given}}
}
