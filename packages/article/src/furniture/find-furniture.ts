import type {Article} from '../article.ts'
import type {RoleFinding} from '../block.ts'
import {type Clue, thresholds, weightOf} from './clue.ts'
import {placeClues} from './place-clues.ts'
import {sketch} from './sketch.ts'

/**
 * Finds what belongs to the page and not to the story, in two passes: what each block says of itself, then what its
 * place and its neighbours add. Answers in the order of the blocks.
 */
export function findFurniture(article: Article): ReadonlyArray<RoleFinding | undefined> {
  const sketches = sketch(article.blocks)
  const places = placeClues(sketches)
  return sketches.map(({clues}, index) => {
    const added = places[index]
    if (!added) return clues.length > 0 ? judge(clues) : undefined
    return judge([...clues, ...added])
  })
}

function judge(clues: readonly Clue[]): RoleFinding | undefined {
  const weight = weightOf(clues)
  if (weight < thresholds.likely) return undefined
  let strongest = clues[0]
  for (const clue of clues) if (clue.weight > strongest.weight) strongest = clue
  return {
    role: 'furniture',
    evidence: clues.map(({reason}) => reason),
    furniture: strongest.kind,
    confidence: weight >= thresholds.sure ? 'sure' : 'likely'
  }
}
