import {resolve} from 'node:path'
import type {LintSettings} from './questions.ts'

/** What settings stand under in an editor. */
export const section = 'lintNews'

/** What an editor sets, as it was read. */
export interface ClientSettings {
  /** Whether anything is linted at all. */
  readonly enable: boolean
  /** Whether the verdict stands above the first line. */
  readonly codeLens: boolean
  readonly lint: LintSettings
}

/**
 * Reads what an editor sets, the last that says something wins; `null` says nothing. Presets and rules are checked where they are
 * used. `root` is where a configuration is named from.
 */
export function clientSettings(given: readonly unknown[], root: string): ClientSettings {
  const said = given.flatMap((each) => Object.entries(ownPart(each))).filter(([, value]) => value !== null)
  const {enable, codeLens, preset, rules, config} = Object.fromEntries(said)
  return {
    enable: enable !== false,
    codeLens: codeLens !== false,
    lint: {
      ...(preset ? {preset: preset as never} : {}),
      ...(rules ? {rules: rules as never} : {}),
      ...(config === false ? {config} : typeof config === 'string' && config ? {config: resolve(root, config)} : {})
    }
  }
}

/** Some editors name the section, others send what stands in it. */
function ownPart(given: unknown): object {
  const part = (given as Readonly<Record<string, unknown>> | null | undefined)?.[section] ?? given
  return typeof part === 'object' && part !== null ? part : {}
}
