import type {Block, RoleFinding} from '../block.ts'

/** What a detector may know besides the block: the model up to here, never the roles that are still to come. */
export interface Surroundings {
  /** What each block may be as furniture, judged before all else. */
  readonly suspects: ReadonlyArray<RoleFinding | undefined>
  /** The roles of the blocks before this one. */
  readonly before: readonly RoleFinding[]
  /** The title that came beside the text. */
  readonly title: string | undefined
  /** That title, or else the headline found at the top. */
  readonly headline: string | undefined
}

/** Says that a block has the detector's role, and why; undefined where nothing speaks for it. */
export type RoleDetector = (block: Block, surroundings: Surroundings) => RoleFinding | undefined
