import type {Article, Block, Role} from '@lint-news/article'

/** How the article is set, as far as it tells whether a line is one of its subheads. */
export interface Layout {
  /** The lines inside the story. Subheads come in series: one alone is seldom one. */
  readonly lines: number
  /** The second paragraph of the article: nobody heads a part right under the first. */
  readonly second: Block | undefined
}

/** The roles that a line may be given that is no furniture and nothing that the markup tells. */
export const lineRoles: ReadonlySet<Role> = new Set(['headline', 'crosshead', 'body', 'question'])

export const mostWords = 20

/** Paragraphs of fewer words are none that a link would stand under. */
export const leastAbove = 12

export function layoutOf({blocks}: Article): Layout {
  let lines = 0
  let paragraphs = 0
  let second: Block | undefined
  for (const block of blocks) {
    if (block.terminated) {
      if (block.words.length >= leastAbove && ++paragraphs === 2) second = block
    } else if (block.index > 1 && block.next && isLine(block)) lines++
  }
  return {lines, second}
}

function isLine({words, role}: Block): boolean {
  return words.length > 1 && words.length <= mostWords && lineRoles.has(role)
}
