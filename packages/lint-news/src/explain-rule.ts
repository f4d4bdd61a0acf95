import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {assertRule} from './rule-settings.ts'

/**
 * Returns the page of a rule.
 *
 * @throws {UsageError} for an unknown rule, with the nearest one.
 */
export async function explainRule(ruleId: string): Promise<string> {
  await assertRule(ruleId)
  return readFileSync(createRequire(import.meta.url).resolve(`retext-lint-news/${ruleId}/README.md`), 'utf8')
}
