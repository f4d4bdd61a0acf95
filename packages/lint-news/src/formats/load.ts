import type {Format} from './format.ts'

/** A format that there is. */
export type FormatName =
  | 'pretty'
  | 'json'
  | 'jsonl'
  | 'sarif'
  | 'github'
  | 'gitlab'
  | 'junit'
  | 'checkstyle'
  | 'compact'
  | 'html'

// Loaded when asked for: most runs need one.
const loaders: Readonly<Record<FormatName, () => Promise<Format>>> = {
  pretty: async () => (await import('./pretty.ts')).pretty,
  json: async () => (await import('./json.ts')).json,
  jsonl: async () => (await import('./jsonl.ts')).jsonl,
  sarif: async () => (await import('./sarif.ts')).sarif,
  github: async () => (await import('./github.ts')).github,
  gitlab: async () => (await import('./gitlab.ts')).gitlab,
  junit: async () => (await import('./junit.ts')).junit,
  checkstyle: async () => (await import('./checkstyle.ts')).checkstyle,
  compact: async () => (await import('./compact.ts')).compact,
  html: async () => (await import('./html/index.ts')).htmlPage
}

/** The formats that there are. */
export const formatNames: readonly FormatName[] = Object.keys(loaders) as FormatName[]

/** Loads a format. */
export function loadFormat(name: FormatName): Promise<Format> {
  return loaders[name]()
}
