import type {Family, FixKind, PresetName, Severity} from '@lint-news/rule'
import {rules} from 'retext-lint-news'

/** What is known of a rule. */
interface Row {
  readonly ruleId: string
  readonly family: Family
  readonly severity: Severity
  readonly fixable: FixKind | false
  readonly preset: PresetName
  readonly about: string
  readonly why: string
  readonly url: string
}

/** Returns the rules as JSON, or as a table to read. */
export function listRules(format: 'pretty' | 'json'): string {
  const rows = rules.map(
    ({ruleId, family, severity, fix, preset, about, why, url}): Row => ({
      ruleId,
      family,
      severity,
      fixable: fix ?? false,
      preset,
      about,
      why,
      url
    })
  )
  return format === 'json' ? `${JSON.stringify(rows, undefined, 2)}\n` : table(rows)
}

function table(rows: readonly Row[]): string {
  const cells = [
    ['rule', 'severity', 'preset', 'fix', 'what it flags'],
    ...[...rows]
      .sort((a, b) => a.family.localeCompare(b.family, 'en'))
      .map(({ruleId, severity, preset, fixable, about}) => [
        ruleId,
        severity,
        preset,
        fixable || '-',
        about.replace(/^Flags /, '').replace(/\.$/, '')
      ])
  ]
  const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((row) => row[column].length)))
  return cells.map((row) => `${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}\n`).join('')
}
