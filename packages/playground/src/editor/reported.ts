import {type EditorState, type Range, RangeSet, StateEffect, type StateEffectType, StateField} from '@codemirror/state'
import {Decoration, type DecorationSet, EditorView, type GutterMarker} from '@codemirror/view'
import type {Finding} from '@lint-news/rule'
import type {Report, RoleLine} from '../protocol.ts'
import {RoleMarker} from './role-marker.ts'

/** A finding, and where it stands by now. */
export interface FoundRange {
  readonly from: number
  readonly to: number
  readonly finding: Finding
}

interface Reported {
  readonly findings: DecorationSet
  readonly lines: DecorationSet
  readonly roles: RangeSet<GutterMarker>
}

/** Brings what was found in the text as it stands. */
export const setReport: StateEffectType<Report> = StateEffect.define<Report>()

/** What was found, which moves with the text until the next report. */
export const reported: StateField<Reported> = StateField.define<Reported>({
  create: () => ({findings: Decoration.none, lines: Decoration.none, roles: RangeSet.empty}),
  update(value, {docChanged, changes, effects, state}) {
    const report = effects.find((effect) => effect.is(setReport))
    if (report) return readReport(state, report.value)
    if (!docChanged) return value
    return {findings: value.findings.map(changes), lines: value.lines.map(changes), roles: value.roles.map(changes)}
  },
  provide: (field) => [
    EditorView.decorations.from(field, ({findings}) => findings),
    EditorView.decorations.from(field, ({lines}) => lines)
  ]
})

/** The findings that touch a stretch, in order. */
export function findingsIn(state: EditorState, from: number, to: number): readonly FoundRange[] {
  const found: FoundRange[] = []
  state.field(reported).findings.between(from, to, (start, end, {spec}) => {
    found.push({from: start, to: end, finding: spec.finding})
  })
  return found
}

/** Where a finding stands by now; undefined where its text is gone. */
export function rangeOf(state: EditorState, finding: Finding): FoundRange | undefined {
  return findingsIn(state, 0, state.doc.length).find((range) => range.finding === finding)
}

function readReport({doc}: EditorState, {findings, lines}: Report): Reported {
  return {
    findings: Decoration.set(
      findings.map((finding) => {
        const from = Math.min(finding.place.start.offset, Math.max(0, doc.length - 1))
        const to = Math.max(from + 1, finding.place.end.offset)
        return Decoration.mark({class: `found found-${finding.severity}`, finding}).range(
          from,
          Math.min(to, doc.length)
        )
      }),
      true
    ),
    lines: Decoration.set(
      lines.flatMap((line) => lineDecorations(doc, line)),
      true
    ),
    roles: RangeSet.of(firstOfEachLine(doc, lines), true)
  }
}

type Doc = EditorState['doc']

function lineDecorations(doc: Doc, {start, end, role}: RoleLine): Array<Range<Decoration>> {
  const decoration = Decoration.line({class: `line-${role}`})
  const ranges: Array<Range<Decoration>> = []
  for (let line = doc.lineAt(start); ; line = doc.line(line.number + 1)) {
    ranges.push(decoration.range(line.from))
    if (line.to >= end || line.number === doc.lines) return ranges
  }
}

/** Markup may hold several blocks in one line of the source. */
function firstOfEachLine(doc: Doc, lines: readonly RoleLine[]): Array<Range<GutterMarker>> {
  const byLine = new Map<number, Range<GutterMarker>>()
  for (const line of lines) {
    const {from} = doc.lineAt(line.start)
    if (!byLine.has(from)) byLine.set(from, new RoleMarker(line).range(from))
  }
  return [...byLine.values()]
}
