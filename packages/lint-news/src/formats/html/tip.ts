import type {VFileMessage} from 'vfile-message'
import {detailsOf, levelOf} from '../details.ts'
import {html, type Markup} from './markup.ts'

const labels = {safe: 'safe fix', suggestion: 'suggestion', none: 'instead'} as const

/** What a message says, in full: reason, replacements, why, evidence, related places, and the rule's page. */
export function tipOf(message: VFileMessage): Markup {
  const {reason, ruleId, url, note = '', expected = []} = message
  const {fix, related = []} = detailsOf(message)
  const level = levelOf(message)
  const [why, ...evidence] = note.split('\n')
  return html`<span class="finding ${level}"><b class="level">${level}</b> ${codeOf(reason)}
${expected.length > 0 && html`<span>${labels[fix ?? 'none']}: ${expected.map((each) => (each === '' ? html`<i>remove it</i> ` : html`<code>${each}</code> `))}</span>`}
${why !== '' && html`<span class="why">${codeOf(why)}</span>`}
${evidence.map((each) => html`<span class="evidence">${codeOf(each.replace(/^- /, ''))}</span>`)}
${related.map((each) => html`<span class="evidence">line ${each.start.line}, column ${each.start.column}: ${codeOf(each.reason)}</span>`)}
<span class="rule">${url ? html`<a href="${url}">${ruleId}</a>` : ruleId}${place(message)}</span></span>`
}

function place({line, column}: VFileMessage): string {
  return line === undefined ? '' : `, line ${line}, column ${column}`
}

/** What messages show in backticks. */
function codeOf(text: string): readonly (string | Markup)[] {
  return text.split(/`([^`]*)`/).map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part))
}
