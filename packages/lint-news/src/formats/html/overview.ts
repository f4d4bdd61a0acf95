import {posix} from 'node:path'
import {soundness} from '@lint-news/rule'
import type {LintedFile} from '../../linted-file.ts'
import {type Level, levelOf} from '../details.ts'
import {plural} from '../plural.ts'
import {type Bar, barChart} from './bar-chart.ts'
import {html, type Markup} from './markup.ts'
import {summaryOf} from './summary.ts'

/** What the overview keeps of an article. */
interface Row {
  readonly path: string
  /** The section that shows it, if one does. */
  readonly name: string | undefined
  readonly verdict: string
  readonly sound: string | undefined
  readonly levels: readonly Level[]
}

const verdicts = ['clean', 'repairable', 'spun', 'stitched', 'discard', 'unreadable']
const levels: readonly Level[] = ['error', 'warning', 'info']

/** Counts articles as they come and shows what they come to: charts, and a list that leads to each. */
export class Overview {
  readonly #rows: Row[] = []
  readonly #rules = new Map<string, {url: string | undefined; counts: Record<Level, number>}>()
  readonly #groups = new Map<string, Map<string, number>>()

  /** How many articles came. */
  get count(): number {
    return this.#rows.length
  }

  /** Takes an article in; `name` is that of the section that shows it. */
  add({file, verdict, shown}: LintedFile, name: string | undefined): void {
    const kind = verdict?.name ?? 'unreadable'
    this.#rows.push({
      path: file.path,
      name,
      verdict: kind,
      sound: verdict && soundness(verdict),
      levels: file.messages.map(levelOf)
    })
    for (const message of file.messages) {
      const ruleId = message.ruleId ?? ''
      const rule = this.#rules.get(ruleId) ?? {url: message.url, counts: {error: 0, warning: 0, info: 0}}
      rule.counts[levelOf(message)]++
      this.#rules.set(ruleId, rule)
    }
    const group = groupOf(file.path, shown?.url)
    const counts = this.#groups.get(group) ?? new Map<string, number>()
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
    this.#groups.set(group, counts)
  }

  /** Writes what was taken in so far. */
  section(): Markup {
    const rules = [...this.#rules].map(
      ([label, {url, counts}]): Bar => ({
        label,
        href: url,
        parts: levels.map((level) => ({kind: level, count: counts[level]}))
      })
    )
    const groups = [...this.#groups].map(
      ([label, counts]): Bar => ({label, parts: verdicts.map((kind) => ({kind, count: counts.get(kind) ?? 0}))})
    )
    const kinds = verdicts.flatMap((kind) => {
      const count = this.#rows.filter(({verdict}) => verdict === kind).length
      return count > 0 ? [html`<li><b class="${kind}">${kind}</b> ${count}</li>`] : []
    })
    return html`<section id="overview" aria-labelledby="overview-title">
<h2 id="overview-title">Overview</h2>
<p>${plural(this.#rows.length, 'article')}: ${summaryOf(this.#rows.flatMap((row) => row.levels))}</p>
<ul class="kinds">${kinds}</ul>
${rules.length > 0 && barChart('Findings by rule', rules, 25)}
${groups.length > 1 && barChart('Articles by folder or host', groups, 25)}
<table><thead><tr><th scope="col">article</th><th scope="col">verdict</th><th scope="col">sound</th><th scope="col">findings</th></tr></thead>
<tbody>${this.#rows.map(rowOf)}</tbody></table>
</section>
`
  }
}

function rowOf({path, name, verdict, sound, levels: found}: Row): Markup {
  return html`<tr><td>${name ? html`<a href="#${name}">${path}</a>` : path}</td><td><b class="${verdict}">${verdict}</b></td><td>${sound ?? ''}</td><td>${summaryOf(found)}</td></tr>
`
}

/** The host that published an article, or the folder that it lies in. */
function groupOf(path: string, url: string | undefined): string {
  if (url && URL.canParse(url)) return new URL(url).host
  return posix.dirname(path.replaceAll('\\', '/'))
}
