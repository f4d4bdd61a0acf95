import type {RoleDetector} from './detector.ts'

/** An item of a list. */
export const listItem: RoleDetector = () => undefined
