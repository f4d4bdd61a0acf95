import {type Point, source} from '@lint-news/rule'
import {rules} from 'retext-lint-news'
import {VFileMessage} from 'vfile-message'
import {nearest} from '../nearest.ts'
import type {Directive} from './directives.ts'

/** Reports directives that nothing was found for; those about rules that did not run may be of use to other runs. */
export function unusedMessages(
  unused: readonly Directive[],
  ran: (ruleId: string) => boolean,
  pointOf: (offset: number) => Point
): readonly VFileMessage[] {
  const known = new Set(rules.map(({ruleId}) => ruleId))
  return unused
    .filter((directive) => directive.rules.every((ruleId) => ran(ruleId) || !known.has(ruleId)))
    .map((directive) => {
      const message = new VFileMessage(reasonOf(directive, known), {
        ruleId: 'unused-suppression',
        source,
        place: {start: pointOf(directive.start), end: pointOf(directive.end)}
      })
      return Object.assign(message, {
        fatal: undefined,
        expected: [''],
        fix: 'safe',
        note: 'Suppressions that outlive their finding hide the next one.'
      })
    })
}

function reasonOf({kind, rules}: Directive, known: ReadonlySet<string>): string {
  const unknown = rules.find((ruleId) => !known.has(ruleId))
  const candidate = unknown && nearest(unknown, [...known])
  if (candidate) return `Unexpected rule \`${unknown}\` in a suppression, did you mean \`${candidate}\`?`
  return `Unexpected suppression \`${[kind, ...rules].join(' ')}\` where nothing is found, remove it`
}
