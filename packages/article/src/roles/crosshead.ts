import type {RoleDetector} from './detector.ts'

/** A crosshead: a few words between paragraphs that head what follows. */
export const crosshead: RoleDetector = () => undefined
