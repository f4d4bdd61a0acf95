import type {Finding} from '@lint-news/rule'

/** An example on a rule's page: a fenced block of `news fail` or `news pass`, with options as JSON behind it. */
export interface Example {
  readonly kind: 'fail' | 'pass'
  /** The article, without the underlines. */
  readonly text: string
  readonly options: object
  /** Where the block's content stands in the page. */
  readonly start: number
  readonly end: number
}

const fence = /^```news (fail|pass)(?: (\{.*\}))?\n([\s\S]*?)^```$/gm
const underlined = /^ *~+ .*\n/gm

/** Reads the examples off a rule's page. */
export function examplesOf(page: string): readonly Example[] {
  return [...page.matchAll(fence)].map((match) => {
    const [whole, kind, options, content] = match
    const start = match.index + whole.length - content.length - 3
    return {
      kind: kind as Example['kind'],
      text: content.replace(underlined, ''),
      options: options ? JSON.parse(options) : {},
      start,
      end: start + content.length
    }
  })
}

/** Writes the findings under the lines where they start; one that spans lines is drawn to the end of its first. */
export function underline(text: string, findings: readonly Finding[]): string {
  const lines = text.split('\n')
  return lines
    .flatMap((line, index) => [
      line,
      ...findings
        .filter(({place}) => place.start.line === index + 1)
        .map(({place, reason}) => {
          const until = place.end.line === place.start.line ? place.end.column : line.length + 1
          return `${' '.repeat(place.start.column - 1)}${'~'.repeat(Math.max(1, until - place.start.column))} ${reason}`
        })
    ])
    .join('\n')
}
