/** A configuration that cannot be used; the message names the file, the place and the mend. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'

  constructor(file: string, place: {readonly line: number; readonly column: number} | undefined, reason: string) {
    super(`${file}${place ? `:${place.line}:${place.column}` : ''}: ${reason}`)
  }
}
