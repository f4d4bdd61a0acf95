import {closest, distance} from 'fastest-levenshtein'

/** Returns what somebody most likely meant to type, if anything is near: at most every third character may differ. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const candidate = closest(name, known)
  return candidate && distance(name, candidate) <= Math.max(1, Math.floor(name.length / 3)) ? candidate : undefined
}
