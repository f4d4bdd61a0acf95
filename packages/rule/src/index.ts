export {type AdoptedMessage, adopt} from './adopt.ts'
export type {Cue, Family, Finding, FixKind, Place, Point, Problem, Related, Severity, Span} from './finding.ts'
export {type Change, type Fixable, type Fixed, fix} from './fix.ts'
export {type LintOptions, lint, lintArticle, type Report, RuleError} from './lint.ts'
export {lintTree} from './lint-tree.ts'
export {source, toMessage} from './message.ts'
export {occurrences} from './occurrences.ts'
export {type PhraseMatch, type Phrases, phrases} from './phrases.ts'
export {pointsOf} from './points.ts'
export {quote} from './quote.ts'
export {type Kept, type Repair, repair} from './repair.ts'
export {
  type ConfiguredRule,
  configure,
  type PresetName,
  prose,
  type Rule,
  type RuleDefinition,
  rule,
  type Setting
} from './rule.ts'
export {type Verdict, type VerdictName, verdictOf} from './verdict.ts'
