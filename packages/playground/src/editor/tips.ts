import {type Extension, Facet, StateEffect, type StateEffectType, StateField} from '@codemirror/state'
import {
  closeHoverTooltips,
  EditorView,
  hoverTooltip,
  keymap,
  showTooltip,
  type Tooltip,
  tooltips
} from '@codemirror/view'
import {announce} from '../announce.ts'
import {element} from '../element.ts'
import {type CardActions, cardOf} from '../finding-card.ts'
import {severityName} from '../words.ts'
import {replacementsOf} from './mend.ts'
import {type FoundRange, findingsIn} from './reported.ts'

/** What the cards in the article can do. */
export const cardActions: Facet<CardActions, CardActions> = Facet.define({combine: ([first]) => first!})

/** Shows the card of what stands at a place, or none. */
const setOpen: StateEffectType<number | undefined> = StateEffect.define<number | undefined>()

const open = StateField.define<Tooltip | undefined>({
  create: () => undefined,
  update(value, {docChanged, effects, selection, state}) {
    const effect = effects.find((each) => each.is(setOpen))
    if (effect) return effect.value === undefined ? undefined : tipOf(findingsIn(state, effect.value, effect.value))
    return docChanged || selection ? undefined : value
  },
  provide: (field) => showTooltip.from(field, (tip) => tip ?? null)
})

function tipOf(found: readonly FoundRange[]): Tooltip | undefined {
  if (found.length === 0) return undefined
  return {
    pos: Math.min(...found.map(({from}) => from)),
    end: Math.max(...found.map(({to}) => to)),
    above: false,
    create(view) {
      const actions = view.state.facet(cardActions)
      return {dom: element('div', {class: 'tip'}, ...found.map(({finding}) => cardOf(finding, actions)))}
    }
  }
}

/** Selects a stretch of the article and shows what was found there. */
export function showPlace(view: EditorView, from: number, to: number): void {
  view.dispatch({
    selection: {anchor: from, head: Math.min(to, view.state.doc.length)},
    effects: [setOpen.of(from), EditorView.scrollIntoView(from, {y: 'center'})]
  })
  view.focus()
}

/** Goes to the next finding behind the cursor, or the last one before it, and round at the ends. */
function step(direction: 1 | -1): (view: EditorView) => boolean {
  return (view) => {
    const all = findingsIn(view.state, 0, view.state.doc.length)
    if (all.length === 0) {
      announce('No findings')
      return true
    }
    const {from, to} = view.state.selection.main
    const next =
      direction === 1
        ? (all.find((each) => each.from > from || (each.from === from && from === to)) ?? all[0])
        : (all.findLast((each) => each.from < from) ?? all.at(-1))
    showPlace(view, next!.from, next!.to)
    const here = findingsIn(view.state, next!.from, next!.from)
    announce(here.map(({finding}) => `${severityName[finding.severity]}: ${finding.reason}`).join('. '))
    return true
  }
}

function mendHere(view: EditorView): boolean {
  const {from, to} = view.state.selection.main
  const here = findingsIn(view.state, from, to).find(({finding}) => replacementsOf(finding).length > 0)
  if (!here) announce('No fix here')
  else view.state.facet(cardActions).mend(here.finding, replacementsOf(here.finding)[0]!)
  return true
}

/** Cards for the mouse, that open where it rests, and for the keyboard, that open where it goes. */
export const tips: Extension = [
  open,
  // Not over the list beside the article.
  tooltips({
    tooltipSpace({dom}) {
      const {left, right} = dom.getBoundingClientRect()
      return {left, right, top: 0, bottom: innerHeight}
    }
  }),
  hoverTooltip(
    ({state}, pos, side) => {
      const here = findingsIn(state, pos, pos).filter(({from, to}) => (side < 0 ? from < pos : to > pos))
      const isOpen = here.some(({from}) => from === state.field(open)?.pos)
      return (!isOpen && tipOf(here)) || null
    },
    {hoverTime: 200, hideOnChange: true}
  ),
  keymap.of([
    {key: 'F8', run: step(1), shift: step(-1)},
    {key: 'Alt-Enter', run: mendHere},
    {
      key: 'Escape',
      run: (view) => {
        const wasOpen = view.state.field(open) !== undefined
        view.dispatch({effects: [setOpen.of(undefined), closeHoverTooltips]})
        return wasOpen
      }
    }
  ])
]
