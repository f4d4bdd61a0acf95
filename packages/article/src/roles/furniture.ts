import type {RoleDetector} from './detector.ts'

/** Page furniture: buttons, teasers, notices, tag lists that a scraper took along. */
export const furniture: RoleDetector = () => undefined
