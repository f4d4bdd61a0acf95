import type {Point} from '@lint-news/rule'

/** An input that cannot be linted: what is wrong with it, what to do, and where, as far as there is a place. */
export class InputError extends Error {
  override readonly name = 'InputError'
  readonly place: Point | undefined

  constructor(message: string, place?: Point) {
    super(message)
    this.place = place
  }
}
