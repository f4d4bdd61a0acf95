import type {detectAll as Detect} from 'tinyld/light'

let detect: typeof Detect | undefined
let coming: Promise<void> | undefined

/**
 * Stands in for the detector of wrong-language-paragraph, which few articles need and which weighs more than any word list: the
 * first call sends for it and finds nothing.
 */
export function detectAll(text: string): ReturnType<typeof Detect> {
  if (!detect) coming ??= load()
  return detect?.(text) ?? []
}

/** Returns when the detector will be there to lint again with, if a call has just sent for it. */
export function detectorComing(): Promise<void> | undefined {
  return coming
}

async function load(): Promise<void> {
  try {
    detect = (await import('tinyld/light')).detectAll
  } finally {
    // What failed may succeed when it is asked for again.
    coming = undefined
  }
}
