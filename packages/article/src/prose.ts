import type {Role} from './block.ts'

/** The roles of running text. */
export const prose: readonly Role[] = ['body', 'list-item', 'question', 'deck']
