import type {Sketch} from './find-furniture.ts'

/** A run of readers’ comments. */
export interface Thread {
  readonly from: number
  readonly to: number
  readonly signatures: number
}

const fewestSignatures = 3

/**
 * Finds the readers’ comments: from their heading, or else from the first signature, to the last signature, or to the end
 * where the names stand over the comments.
 */
export function threadAt(sketches: readonly Sketch[]): Thread | undefined {
  const signed: number[] = []
  sketches.forEach(({clues, line}, index) => {
    if (line ? line.kind === 'comments' && !line.opensList : clues.some(({kind}) => kind === 'comments'))
      signed.push(index)
  })
  if (signed.length < fewestSignatures) return undefined
  let from = signed[0]
  for (let at = from; at >= 0; at--) {
    const {line} = sketches[at]
    if (line?.kind === 'comments' && line.opensList) {
      from = at
      break
    }
  }
  const over = signed.filter((index) => sketches[index].block.text.endsWith(':')).length
  const to = over * 2 > signed.length ? sketches.length - 1 : signed[signed.length - 1]
  return {from, to, signatures: signed.length}
}
