import {history, historyKeymap, standardKeymap} from '@codemirror/commands'
import {Compartment, EditorState} from '@codemirror/state'
import {EditorView, gutter, keymap, placeholder} from '@codemirror/view'
import type {Finding} from '@lint-news/rule'
import type {CardActions} from '../finding-card.ts'
import type {SourceKind} from '../protocol.ts'
import {findingsIn, reported} from './reported.ts'
import {struck} from './struck.ts'
import {cardActions, tips} from './tips.ts'

const kindClass = new Compartment()

/** What the editor tells. */
export interface EditorEvents {
  /** The text is another one. */
  readonly change: () => void
  /** The cursor has moved, to a finding or to sound text. */
  readonly move: (finding: Finding | undefined) => void
}

/** Makes the editor. Tab is not bound in it: it leads out, as it does everywhere on the page. */
export function makeEditor(parent: HTMLElement, actions: CardActions, events: EditorEvents): EditorView {
  return new EditorView({
    parent,
    state: EditorState.create({
      extensions: [
        history(),
        keymap.of([...standardKeymap, ...historyKeymap]),
        EditorView.lineWrapping,
        gutter({class: 'roles', markers: (view) => view.state.field(reported).roles}),
        placeholder('Paste an article here, or drop a file.'),
        EditorView.contentAttributes.of({'aria-label': 'Article', 'aria-describedby': 'keys', lang: 'en'}),
        kindClass.of([]),
        cardActions.of(actions),
        reported,
        struck,
        tips,
        EditorView.updateListener.of(({docChanged, selectionSet, state}) => {
          if (docChanged) events.change()
          const {from, to} = state.selection.main
          if (selectionSet && !docChanged) events.move(findingsIn(state, from, to)[0]?.finding)
        })
      ]
    })
  })
}

/** Puts another text in place of the one that stands there. */
export function setText(view: EditorView, text: string): void {
  view.dispatch({
    changes: {from: 0, to: view.state.doc.length, insert: text},
    selection: {anchor: 0},
    scrollIntoView: true
  })
}

/** Tells the editor what its text is written in, since lines of markup do not look like what they say. */
export function setKind(view: EditorView, kind: SourceKind): void {
  view.dispatch({effects: kindClass.reconfigure(EditorView.editorAttributes.of({class: `kind-${kind}`}))})
}
