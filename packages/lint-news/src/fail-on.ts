import type {VerdictName} from '@lint-news/rule'
import {UsageError} from './usage-error.ts'

/** What makes a run fail: a level from which findings do, a verdict from which articles do, or both. */
export interface FailOn {
  readonly level: 'error' | 'warning' | undefined
  readonly verdict: VerdictName | undefined
}

/** From the best to the worst. */
const verdicts: readonly VerdictName[] = ['clean', 'repairable', 'spun', 'stitched', 'discard']
const failing = verdicts.slice(1)
const prefix = 'verdict='

/**
 * Reads what `--fail-on` was given: `error`, `warning` or `verdict=NAME`, several by commas. Without any, errors make a run fail.
 *
 * @throws {UsageError} for anything else.
 */
export function failOnOf(settings: readonly string[]): FailOn {
  const items = settings.flatMap((setting) => setting.split(','))
  if (items.length === 0) return {level: 'error', verdict: undefined}
  const names = items.filter((item) => item !== 'error' && item !== 'warning')
  for (const item of names) {
    if (!failing.some((name) => item === prefix + name)) {
      throw new UsageError(
        `unexpected \`${item}\` after \`--fail-on\`, expected \`error\`, \`warning\` or one of ${failing.map((name) => `\`${prefix}${name}\``).join(', ')}`
      )
    }
  }
  return {
    level: items.includes('warning') ? 'warning' : items.includes('error') ? 'error' : undefined,
    verdict: failing.find((name) => names.includes(prefix + name))
  }
}

/** Whether a verdict is as bad as another or worse. */
export function isAsBad(verdict: VerdictName, as: VerdictName): boolean {
  return verdicts.indexOf(verdict) >= verdicts.indexOf(as)
}
