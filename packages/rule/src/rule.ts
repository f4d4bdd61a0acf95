import {type Article, prose, type Role} from '@lint-news/article'
import type {Root} from 'nlcst'
import type {VFile} from 'vfile'
import {configure, type Setting} from './configure.ts'
import type {Cue, Family, FixKind, Problem, Severity} from './finding.ts'
import {lintTree} from './lint-tree.ts'

/** Which preset a rule first belongs to: `strict` holds `recommended` too, `experimental` is in neither. */
export type PresetName = 'recommended' | 'strict' | 'experimental'

/** What an author writes. */
export interface RuleDefinition<Options extends object> {
  /** The folder, the `ruleId` and the last part of the page's address. */
  readonly name: string
  /** One sentence: what is flagged. */
  readonly about: string
  /** One sentence: why it matters. */
  readonly why: string
  /** What the rule is about; `damage`, `furniture` and `layout` are heard on blocks in other languages too. */
  readonly family: Family
  readonly severity: Severity
  readonly preset: PresetName
  /** What kind of fix `expected` is, where the rule gives one. */
  readonly fix?: FixKind
  /** Whether words within quotation marks are looked at; `outside` by default: what others said is theirs. */
  readonly scope?: 'outside' | 'inside' | 'any'
  /** The roles of the blocks that are looked at; running text by default. */
  readonly roles?: readonly Role[] | 'any'
  /** What the rule's findings speak for: the vote and the verdict count by these, and know no rule. */
  readonly cues?: readonly Cue[]
  /** The options with their defaults. */
  readonly options?: Options
  /** Yields the problems of an article. Must not change it, and must answer alike for the same article. */
  check(article: Article, options: Options): Iterable<Problem>
}

/** A rule: a retext plugin that carries its own description. */
export interface Rule<Options extends object = object> extends Required<Omit<RuleDefinition<Options>, 'name' | 'fix'>> {
  (setting?: Setting<Options>): ((tree: Root, file: VFile) => undefined) | undefined
  readonly ruleId: string
  readonly fix: FixKind | undefined
  /** The page that explains the rule. */
  readonly url: string
}

/** Makes a rule of its definition; the only place that knows how a rule meets unified. */
export function rule<Options extends object = Record<never, never>>(
  definition: RuleDefinition<Options>
): Rule<Options> {
  const {
    name,
    about,
    why,
    family,
    severity,
    preset,
    fix,
    scope = 'outside',
    roles = prose,
    cues = [],
    options = {} as Options
  } = definition
  const plugin = (setting?: Setting<Options>) => {
    const configured = configure(made, setting)
    if (!configured) return undefined
    return (tree: Root, file: VFile): undefined => {
      lintTree(tree, file, [configured])
    }
  }
  const made: Rule<Options> = Object.assign(plugin, {
    ruleId: name,
    about,
    why,
    family,
    severity,
    preset,
    fix,
    scope,
    roles,
    cues,
    options,
    url: `https://github.com/lint-news/lint-news/tree/main/rules/${name}`,
    check: definition.check
  })
  return made
}
