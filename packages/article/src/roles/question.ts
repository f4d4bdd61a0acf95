import type {RoleDetector} from './detector.ts'

/** A question of an interview, or one that heads a section. */
export const question: RoleDetector = () => undefined
