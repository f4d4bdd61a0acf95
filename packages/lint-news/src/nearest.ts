import {closest, distance} from 'fastest-levenshtein'

/** Returns what somebody most likely meant to type, if anything is near: two characters in five may differ. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const candidate = closest(name, known)
  return candidate && distance(name, candidate) <= 0.4 * Math.max(name.length, candidate.length) ? candidate : undefined
}
