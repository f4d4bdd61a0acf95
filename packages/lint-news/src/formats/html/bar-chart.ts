import {html, type Markup} from './markup.ts'

/** A bar: what it counts, and of what kinds, which come to colours. */
export interface Bar {
  readonly label: string
  readonly href?: string | undefined
  readonly parts: ReadonlyArray<{readonly kind: string; readonly count: number}>
}

const height = 22
const gap = 6
const labelWidth = 250
const width = 720

/** Draws bars, the longest first; beyond `most` the others come together in one. Each part says its count by a title. */
export function barChart(title: string, bars: readonly Bar[], most: number): Markup {
  const sorted = [...bars].sort((a, b) => totalOf(b) - totalOf(a) || (a.label < b.label ? -1 : 1))
  const shown = sorted.length > most ? [...sorted.slice(0, most - 1), othersOf(sorted.slice(most - 1))] : sorted
  const longest = Math.max(1, ...shown.map(totalOf))
  const unit = (width - labelWidth - 60) / longest
  return html`<figure><figcaption>${title}</figcaption>
<svg viewBox="0 0 ${width} ${shown.length * (height + gap)}" role="img" aria-label="${title}: ${shown.map((bar) => `${bar.label} ${totalOf(bar)}`).join(', ')}">${shown.map(
    (bar, index) => barOf(bar, index * (height + gap), unit)
  )}</svg></figure>
`
}

function barOf(bar: Bar, top: number, unit: number): Markup {
  const middle = top + height / 2
  const label = html`<text class="label" x="${labelWidth - 8}" y="${middle}">${shortened(bar.label)}<title>${bar.label}</title></text>`
  let left = labelWidth
  const parts = bar.parts
    .filter(({count}) => count > 0)
    .map(({kind, count}) => {
      const x = left
      left += count * unit
      return html`<rect class="${kind}" x="${round(x)}" y="${top}" width="${round(count * unit)}" height="${height}"><title>${bar.label}: ${count} ${kind}</title></rect>`
    })
  return html`
${bar.href === undefined ? label : html`<a href="${bar.href}">${label}</a>`}${parts}<text class="count" x="${round(left + 6)}" y="${middle}">${totalOf(bar)}</text>`
}

function othersOf(bars: readonly Bar[]): Bar {
  const kinds = new Map<string, number>()
  for (const {parts} of bars) for (const {kind, count} of parts) kinds.set(kind, (kinds.get(kind) ?? 0) + count)
  return {label: `${bars.length} others`, parts: [...kinds].map(([kind, count]) => ({kind, count}))}
}

function totalOf({parts}: Bar): number {
  return parts.reduce((sum, {count}) => sum + count, 0)
}

function shortened(label: string): string {
  return label.length > 32 ? `…${label.slice(-31)}` : label
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
