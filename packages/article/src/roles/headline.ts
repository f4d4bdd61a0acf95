import type {RoleDetector} from './detector.ts'

/** A headline: the article’s own at its top, or a foreign one further down. */
export const headline: RoleDetector = () => undefined
