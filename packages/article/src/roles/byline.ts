import type {RoleDetector} from './detector.ts'

/** A line that names the author. */
export const byline: RoleDetector = () => undefined
