import {createHash} from 'node:crypto'
import type {ConfiguredRule} from '@lint-news/rule'

const digests = new WeakMap<readonly ConfiguredRule[], string>()

/** Names rules with their severities and options. */
export function settingsDigest(rules: readonly ConfiguredRule[]): string {
  let digest = digests.get(rules)
  if (!digest) {
    const settings = rules.map(({rule, severity, options}) => [rule.ruleId, severity, options])
    digest = createHash('sha256').update(JSON.stringify(settings)).digest('hex')
    digests.set(rules, digest)
  }
  return digest
}
