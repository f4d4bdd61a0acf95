/** A command line that asks for what there is not; its message says what there is. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
