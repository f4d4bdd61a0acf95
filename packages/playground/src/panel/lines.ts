import {element} from '../element.ts'
import type {RoleLine} from '../protocol.ts'
import {roleName} from '../words.ts'

const firstLines = 300

/** Lists the lines of the article: what each is, why, and how it begins; a way to each of them. */
export function showLines(
  panel: HTMLElement,
  lines: readonly RoleLine[],
  textOf: (start: number, end: number) => string,
  goTo: (start: number, end: number) => void
): void {
  if (lines.length === 0) {
    panel.replaceChildren(element('p', {class: 'empty'}, 'No lines yet.'))
    return
  }
  panel.replaceChildren(
    element('p', {class: 'summary'}, 'What each line of the article is, and why it is taken for that.'),
    element(
      'ol',
      {class: 'list'},
      ...lines
        .slice(0, firstLines)
        .map(({start, end, role, evidence}) =>
          element(
            'li',
            {class: 'line'},
            element(
              'button',
              {type: 'button', class: 'go', onclick: () => goTo(start, end)},
              element('b', {class: `role role-${role}`}, roleName[role]),
              element('span', {class: 'opening'}, textOf(start, Math.min(end, start + 90)))
            ),
            evidence.length > 0 && element('p', {class: 'because'}, evidence.join('; '))
          )
        )
    ),
    lines.length > firstLines ? element('p', {class: 'empty'}, `And ${lines.length - firstLines} more.`) : ''
  )
}
