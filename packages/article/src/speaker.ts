import type {Mention} from './person.ts'
import type {Word} from './word.ts'

/**
 * How an article says who speaks: `before` the quotation (She said, “…”), `after` it (“…,” she said), in the middle
 * (`split`: “…,” she said, “…”), with a `colon` (She said: “…”), by `according-to`, as the speaker of the quotation that
 * this one goes on with (`continued`), or by a `pronoun`, which stands for somebody named earlier.
 */
export type SpeakerForm = 'before' | 'after' | 'split' | 'colon' | 'according-to' | 'continued' | 'pronoun'

/** Who says a quotation. */
export interface Speaker {
  /** The words that name the speaker: `Ms Okoye`, `a spokesman for the port`, `she`. */
  readonly words: readonly Word[]
  /** Who that is, where it is one of the article's people. */
  readonly mention: Mention | undefined
  readonly by: SpeakerForm
}
