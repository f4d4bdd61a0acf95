import type {Finding} from '@lint-news/rule'
import {replacementsOf} from './editor/mend.ts'
import {element} from './element.ts'
import {prose, severityName} from './words.ts'

/** What a card can do for its reader. */
export interface CardActions {
  readonly mend: (finding: Finding, replacement: string) => void
  readonly goTo: (start: number, end: number) => void
}

/** What is known of a finding besides its reason: why it matters, what speaks for it, what else bears on it. */
export function detailsOf({note, evidence, related, url, ruleId}: Finding, {goTo}: CardActions): HTMLElement {
  return element(
    'div',
    {class: 'details'},
    element('p', {class: 'why'}, ...prose(note)),
    evidence.length > 0 &&
      element('ul', {class: 'evidence'}, ...evidence.map((each) => element('li', {}, ...prose(each)))),
    ...related.map(({start, end, reason}) =>
      element(
        'p',
        {class: 'related'},
        element(
          'button',
          {type: 'button', class: 'link', onclick: () => goTo(start.offset, end.offset)},
          `Line ${start.line}`
        ),
        ': ',
        ...prose(reason)
      )
    ),
    element(
      'p',
      {class: 'rule'},
      element(
        'a',
        {href: url, target: '_blank', rel: 'noreferrer'},
        ruleId,
        element('span', {class: 'unseen'}, ' (opens a new page)')
      )
    )
  )
}

/** Buttons for the replacements of a finding. */
export function fixesOf(finding: Finding, {mend}: CardActions): HTMLElement | undefined {
  const replacements = replacementsOf(finding).slice(0, 3)
  if (replacements.length === 0) return undefined
  return element(
    'div',
    {class: 'fixes'},
    ...replacements.map((replacement) =>
      element(
        'button',
        {type: 'button', class: 'fix', onclick: () => mend(finding, replacement)},
        ...(replacement === '' ? ['Remove'] : ['Replace with ', element('b', {}, shortened(replacement))]),
        element('span', {class: 'unseen'}, ` (for “${shortened(finding.actual)}”)`)
      )
    ),
    element('span', {class: 'kind'}, finding.fix === 'safe' ? 'safe fix' : 'suggestion')
  )
}

/** The card that shows at a place of the article. */
export function cardOf(finding: Finding, actions: CardActions): HTMLElement {
  return element(
    'section',
    {class: `card ${finding.severity}`},
    element(
      'p',
      {class: 'reason'},
      element('b', {class: 'severity'}, severityName[finding.severity]),
      ' ',
      ...prose(finding.reason)
    ),
    fixesOf(finding, actions),
    detailsOf(finding, actions)
  )
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39).trimEnd()}…` : text
}
