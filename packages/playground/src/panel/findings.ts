import type {Finding} from '@lint-news/rule'
import {element} from '../element.ts'
import {type CardActions, detailsOf, fixesOf} from '../finding-card.ts'
import {plural, prose, severityName} from '../words.ts'

/** What the list of findings can do besides what a card can. */
export interface ListActions extends CardActions {
  readonly mendSafe: () => void
  readonly switchOff: (ruleId: string) => void
}

/** So many are listed at once: a page of a novel's length has thousands. */
const firstItems = 100

/** The list of findings. */
export interface FindingsList {
  readonly show: (findings: readonly Finding[]) => void
  /** Marks the finding that the cursor of the article stands in. */
  readonly mark: (finding: Finding | undefined) => void
}

/** Lists findings in a panel: in order of place, each with its reason, its fixes, and the why behind a fold. */
export function findingsPanel(panel: HTMLElement, actions: ListActions): FindingsList {
  const unfolded = new Set<string>()
  let items: ReadonlyMap<Finding, HTMLElement> = new Map()
  let shown = firstItems

  return {show, mark}

  function show(findings: readonly Finding[]): void {
    const focused = [...panel.querySelectorAll('li.finding')].findIndex((item) => item.contains(document.activeElement))
    const scrolled = panel.scrollTop
    panel.replaceChildren(...contentOf(findings))
    panel.scrollTop = scrolled
    // Whoever mends one finding after the other by keyboard stays in the list.
    if (focused >= 0) {
      const items = panel.querySelectorAll<HTMLElement>('li.finding')
      const item = items[Math.min(focused, items.length - 1)]
      ;(item?.querySelector<HTMLElement>('.go') ?? panel).focus({preventScroll: true})
    }
  }

  function mark(finding: Finding | undefined): void {
    for (const [each, item] of items) {
      if (each === finding) {
        item.setAttribute('aria-current', 'true')
        reveal(item)
      } else item.removeAttribute('aria-current')
    }
  }

  /** Scrolls the panel alone: the article stays where its reader has it. */
  function reveal(item: HTMLElement): void {
    const top = item.offsetTop - panel.offsetTop
    if (top < panel.scrollTop) panel.scrollTop = top
    const over = top + item.offsetHeight - panel.clientHeight
    if (over > panel.scrollTop) panel.scrollTop = over
  }

  function contentOf(findings: readonly Finding[]): readonly Node[] {
    if (findings.length === 0) {
      return [element('p', {class: 'empty'}, 'No findings. The rules that are switched on see nothing wrong.')]
    }
    items = new Map(findings.slice(0, shown).map((finding) => [finding, itemOf(finding)]))
    const safe = findings.filter(({fix}) => fix === 'safe').length
    const more = findings.length - shown
    return [
      ...(safe > 0
        ? [
            element(
              'div',
              {class: 'summary'},
              element('p', {}, plural(safe, 'safe fix', 'safe fixes')),
              element(
                'button',
                {type: 'button', onclick: actions.mendSafe},
                safe === 1 ? 'Make it' : 'Make them all',
                element('span', {class: 'unseen'}, ' (the safe fixes)')
              )
            )
          ]
        : []),
      element('ol', {class: 'list'}, ...items.values()),
      ...(more > 0
        ? [
            element(
              'button',
              {
                type: 'button',
                class: 'more',
                onclick: () => {
                  shown += 10 * firstItems
                  show(findings)
                }
              },
              `Show ${plural(more, 'more finding')}`
            )
          ]
        : [])
    ]
  }

  function itemOf(finding: Finding): HTMLElement {
    const {place, severity, reason, ruleId, actual} = finding
    const key = `${ruleId} ${actual}`
    const fold = element(
      'details',
      {
        open: unfolded.has(key),
        ontoggle: () => {
          if (fold.open) unfolded.add(key)
          else unfolded.delete(key)
        }
      },
      element('summary', {}, 'Why', element('span', {class: 'unseen'}, ` ${ruleId}`)),
      detailsOf(finding, actions),
      element(
        'button',
        {type: 'button', class: 'link', onclick: () => actions.switchOff(ruleId)},
        `Switch ${ruleId} off`
      )
    )
    return element(
      'li',
      {class: `finding ${severity}`},
      element(
        'button',
        {type: 'button', class: 'go', onclick: () => actions.goTo(place.start.offset, place.end.offset)},
        element(
          'span',
          {class: 'meta'},
          element('b', {class: 'severity'}, severityName[severity]),
          ` line ${place.start.line}`
        ),
        element('span', {class: 'reason'}, ...prose(reason))
      ),
      fixesOf(finding, actions),
      fold
    )
  }
}
