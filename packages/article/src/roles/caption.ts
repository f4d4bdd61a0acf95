import type {RoleDetector} from './detector.ts'

/** A line that belongs to a picture. */
export const caption: RoleDetector = () => undefined
