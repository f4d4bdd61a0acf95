import type {RoleDetector} from './detector.ts'

/** A line that is a date or time alone. */
export const dateStamp: RoleDetector = () => undefined
