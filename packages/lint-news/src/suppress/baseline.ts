import {createHash} from 'node:crypto'
import {existsSync, readFileSync} from 'node:fs'
import type {Article} from '@lint-news/article'
import {blockAt} from '@lint-news/article'
import type {Finding} from '@lint-news/rule'
import {InputError} from '../input/input-error.ts'

/** How often each finding is known, by file and by fingerprint. */
type Counts = Record<string, Record<string, number>>

/**
 * The findings that are known already, so that only new ones are reported. A finding is known by its rule, its text and its
 * paragraph, not by its place: it stays known while the article is edited elsewhere.
 */
export class Baseline {
  readonly #known: Counts
  readonly #seen: Counts = {}

  constructor(known: Counts = {}) {
    this.#known = known
  }

  /**
   * Reads a baseline file; an empty one where there is none.
   *
   * @throws {InputError} for a file that is no baseline.
   */
  static read(path: string): Baseline {
    if (!existsSync(path)) return new Baseline()
    let value: unknown
    try {
      value = JSON.parse(readFileSync(path, 'utf8'))
    } catch (error) {
      throw new InputError(
        `cannot read the baseline \`${path}\`: ${(error as Error).message}; make it anew with --update-baseline`
      )
    }
    const {version, files} = (value ?? {}) as {version?: unknown; files?: Counts}
    if (version !== 1 || typeof files !== 'object')
      throw new InputError(`unexpected content of the baseline \`${path}\`, make it anew with --update-baseline`)
    return new Baseline(files)
  }

  /** Returns the findings of a file that are not known. */
  unknown(file: string, article: Article, findings: readonly Finding[]): readonly Finding[] {
    const left = {...this.#known[file]}
    const seen: Record<string, number> = {}
    this.#seen[file] = seen
    return findings.filter((finding) => {
      const key = fingerprint(article, finding)
      seen[key] = (seen[key] ?? 0) + 1
      if (!left[key]) return true
      left[key]--
      return false
    })
  }

  /** The baseline that knows what was seen in this run, as JSON; files that were not linted keep what was known of them. */
  toString(): string {
    const files = Object.entries({...this.#known, ...this.#seen})
      .filter(([, counts]) => Object.keys(counts).length > 0)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([file, counts]) => [file, Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)))])
    return `${JSON.stringify({version: 1, files: Object.fromEntries(files)}, undefined, 2)}\n`
  }
}

/** A name for a finding that survives edits elsewhere in the article. */
export function fingerprint(article: Article, {ruleId, actual, start}: Finding): string {
  const paragraph = blockAt(article, start)?.text ?? ''
  return createHash('sha256').update([ruleId, actual, paragraph].join('\0')).digest('hex').slice(0, 20)
}
