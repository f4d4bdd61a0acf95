import type {RoleDetector} from './detector.ts'

/** A line that names the photographer and agency. */
export const credit: RoleDetector = () => undefined
