import type {detectAll as Detect} from 'tinyld/light'
import {onDemand} from './on-demand.ts'

const detector = onDemand(() => import('tinyld/light'))

/**
 * Stands in for the detector of wrong-language-paragraph, which few articles need and which weighs more than any word list: the
 * first call sends for it and finds nothing.
 */
export function detectAll(text: string): ReturnType<typeof Detect> {
  return detector()?.detectAll(text) ?? []
}
