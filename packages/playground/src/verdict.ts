import {soundness} from '@lint-news/rule'
import {element} from './element.ts'
import type {Report} from './protocol.ts'
import {countsOf, verdictMeaning} from './words.ts'

/** Shows the verdict, and returns it in words. */
export function showVerdict(section: HTMLElement, {verdict, findings}: Report): string {
  const {name, quality, safe} = verdict
  const sound = `${soundness(verdict)} sound`
  const counts = countsOf(findings.map(({severity}) => severity))
  const meaning = verdictMeaning[name] + (name === 'repairable' && safe ? ' Safe fixes will do.' : '')
  const bar = element('span', {class: 'bar', 'aria-hidden': 'true'}, element('span', {}))
  ;(bar.firstElementChild as HTMLElement).style.width = `${quality * 100}%`
  section.replaceChildren(
    element('p', {class: `badge ${name}`}, name),
    element('p', {class: 'meaning'}, meaning),
    element('p', {class: 'quality'}, bar, element('span', {}, sound), element('span', {class: 'counts'}, counts))
  )
  return `Verdict: ${name}, ${sound}, ${counts}`
}

/** Shows a line where the verdict stands otherwise. */
export function showNote(section: HTMLElement, note: string): void {
  section.replaceChildren(element('p', {class: 'loading'}, note))
}
