import type {FixKind, Kept} from '@lint-news/rule'
import {element} from '../element.ts'
import type {Cleaned} from '../protocol.ts'
import {plural} from '../words.ts'

/** What can be done with a cleaned copy. */
export interface CleanedActions {
  /** Which fixes the copy has; asks for another one. */
  readonly choose: (kinds: readonly FixKind[]) => void
  readonly copy: (text: string) => void
  readonly put: (cleaned: Cleaned) => void
  readonly download: (text: string) => void
}

/** Returns what shows a cleaned copy in a panel, with what is new in it marked. */
export function cleanedPanel(panel: HTMLElement, actions: CleanedActions): (cleaned: Cleaned) => void {
  let current: Cleaned | undefined
  const kind = (value: string, label: string, kinds: readonly FixKind[]): HTMLElement =>
    element(
      'label',
      {},
      element('input', {
        type: 'radio',
        name: 'fixes',
        value,
        checked: value === 'safe',
        onchange: () => actions.choose(kinds)
      }),
      ` ${label}`
    )
  const button = (label: string, act: (cleaned: Cleaned) => void): HTMLElement =>
    element('button', {type: 'button', onclick: () => current && act(current)}, label)
  const count = element('p', {class: 'count'})
  const copy = element('div', {class: 'copy', lang: 'en'})

  panel.replaceChildren(
    element(
      'fieldset',
      {class: 'choice'},
      element('legend', {class: 'unseen'}, 'Fixes to make'),
      kind('safe', 'safe fixes', ['safe']),
      kind('all', 'suggestions too', ['safe', 'suggestion'])
    ),
    element(
      'div',
      {class: 'summary'},
      count,
      element(
        'div',
        {class: 'buttons'},
        button('Copy', ({text}) => actions.copy(text)),
        button('Download', ({text}) => actions.download(text)),
        button('Put into the article', actions.put)
      )
    ),
    copy
  )

  return (cleaned) => {
    current = cleaned
    const {text, kept, fixes} = cleaned
    count.textContent =
      fixes === 0 ? 'Nothing to mend' : `${plural(fixes, 'change')}; what goes is struck out in the article`
    copy.replaceChildren(...markedCopy(text, kept))
  }
}

function markedCopy(text: string, kept: readonly Kept[]): readonly (Node | string)[] {
  const parts: Array<Node | string> = []
  let at = 0
  for (const {to, length} of [...kept, {to: text.length, length: 0}]) {
    if (to > at) parts.push(element('ins', {}, text.slice(at, to)))
    parts.push(text.slice(to, to + length))
    at = to + length
  }
  return parts
}
