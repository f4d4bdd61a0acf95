import {StateEffect, type StateEffectType, StateField} from '@codemirror/state'
import {Decoration, type DecorationSet, EditorView} from '@codemirror/view'
import type {Kept} from '@lint-news/rule'

/** Brings what a cleaned copy keeps of the text; undefined strikes nothing. */
export const setKept: StateEffectType<readonly Kept[] | undefined> = StateEffect.define<readonly Kept[] | undefined>()

const mark = Decoration.mark({tagName: 'del', class: 'struck'})

/** Strikes what the cleaned copy leaves out. */
export const struck: StateField<DecorationSet> = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(value, {changes, effects, state}) {
    const kept = effects.find((effect) => effect.is(setKept))
    if (kept) return kept.value ? strike(kept.value, state.doc.length) : Decoration.none
    return value.map(changes)
  },
  provide: (field) => EditorView.decorations.from(field)
})

function strike(kept: readonly Kept[], length: number): DecorationSet {
  const ranges = []
  let at = 0
  for (const {from, length: size} of [...kept, {from: length, length: 0}]) {
    if (from > at) ranges.push(mark.range(at, from))
    at = from + size
  }
  return Decoration.set(ranges)
}
