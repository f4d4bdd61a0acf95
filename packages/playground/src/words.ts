import type {Role} from '@lint-news/article'
import type {Severity, VerdictName} from '@lint-news/rule'
import {element} from './element.ts'

/** What the page calls the severities. */
export const severityName: Readonly<Record<Severity, string>> = {error: 'Error', warning: 'Warning', info: 'Hint'}

/** What the page calls the roles of lines. */
export const roleName: Readonly<Record<Role, string>> = {
  headline: 'headline',
  deck: 'deck',
  crosshead: 'crosshead',
  byline: 'byline',
  date: 'date',
  credit: 'credit',
  caption: 'caption',
  'list-item': 'list item',
  question: 'question',
  furniture: 'furniture',
  body: 'body'
}

/** What a verdict says of the article. */
export const verdictMeaning: Readonly<Record<VerdictName, string>> = {
  clean: 'Fit as it is.',
  repairable: 'Fit once what is wrong has been mended where it stands.',
  spun: 'Rewritten by a machine.',
  stitched: 'Made of several stories.',
  discard: 'More furniture than story, or not in English.'
}

/** Counts things: `1 error`, `2 errors`. */
export function plural(count: number, noun: string, many = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : many}`
}

/** Counts findings in words: `1 error, 2 warnings`. */
export function countsOf(severities: readonly Severity[]): string {
  const counts = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const count = severities.filter((each) => each === severity).length
    return count > 0 ? [plural(count, severityName[severity].toLowerCase())] : []
  })
  return counts.length > 0 ? counts.join(', ') : 'no findings'
}

/** A text in which what stands in backticks is set as code. */
export function prose(text: string): Array<string | Node> {
  return text.split(/`([^`]*)`/).map((part, index) => (index % 2 === 1 ? element('code', {}, part) : part))
}
