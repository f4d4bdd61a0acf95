/** A file that cannot be written; its message says which and why. */
export class OutputError extends Error {
  override readonly name = 'OutputError'
}
