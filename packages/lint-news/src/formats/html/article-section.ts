import {soundness, type Verdict} from '@lint-news/rule'
import type {ShownArticle} from '../../file-report.ts'
import type {LintedFile} from '../../linted-file.ts'
import {detailsOf, levelOf} from '../details.ts'
import {type Cluster, clustersOf} from './clusters.ts'
import {markedText} from './marked-text.ts'
import {html, type Markup} from './markup.ts'
import {summaryOf} from './summary.ts'
import {tipOf} from './tip.ts'

/** How an article's verdict reads to somebody who sees one for the first time. */
const meanings: Readonly<Record<Verdict['name'], string>> = {
  clean: 'nothing to fix',
  repairable: 'it can be fixed in place',
  spun: 'a machine rewrote it',
  stitched: 'it is put together of several stories',
  discard: 'it holds more furniture than story, or is not in English'
}

/** Writes an article with its findings in place. `name` is that of its section. */
export function articleSection({file, verdict, shown}: LintedFile, name: string): Markup {
  const clusters = clustersOf(file.messages)
  const [elsewhere, lines] = shown ? linesOf(shown, clusters, name) : [[], []]
  const unplaced = [
    ...file.messages.filter((message) => !detailsOf(message).span),
    ...elsewhere.flatMap(({messages}) => messages)
  ]
  return html`
<section class="article" id="${name}" aria-labelledby="${name}-title">
<h2 id="${name}-title">${file.path}</h2>
<p class="verdict">${
    verdict
      ? html`<b class="${verdict.name}">${verdict.name}</b> (${meanings[verdict.name]}), ${soundness(verdict)} sound`
      : html`<b class="unreadable">unreadable</b>`
  }: ${summaryOf(file.messages.map(levelOf))}</p>
${unplaced.length > 0 && html`<div class="unplaced">${unplaced.map(tipOf)}</div>`}
<div class="text">${lines}</div>
</section>
`
}

/** The lines of an article with their marks, and the clusters that touch none of them. */
function linesOf(
  {text, lines}: ShownArticle,
  clusters: readonly Cluster[],
  name: string
): [readonly Cluster[], readonly Markup[]] {
  const elsewhere: Cluster[] = []
  let next = 0
  let open: Cluster[] = []
  const told = new Set<Cluster>()
  const nameOf = (cluster: Cluster): string | undefined => {
    if (told.has(cluster)) return undefined
    told.add(cluster)
    return `${name}-${told.size}`
  }
  const written = lines.map((line) => {
    open = open.filter(({end}) => end > line.start)
    for (; next < clusters.length && clusters[next].start <= line.end; next++) {
      const cluster = clusters[next]
      if (cluster.end < line.start || (cluster.end === line.start && cluster.start < line.start))
        elsewhere.push(cluster)
      else open.push(cluster)
    }
    return lineOf(line, markedText(text, line, open, nameOf))
  })
  return [[...elsewhere, ...clusters.slice(next)], written]
}

function lineOf({role, evidence}: ShownArticle['lines'][number], text: readonly (string | Markup)[]): Markup {
  const margin =
    role === 'body'
      ? html`<span class="role"></span>`
      : html`<span class="role" title="${evidence.join('\n')}">${role}</span>`
  return html`<div class="line ${role}">${margin}<p dir="auto">${text}</p></div>
`
}
