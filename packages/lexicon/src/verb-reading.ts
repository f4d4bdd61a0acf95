/** A form of a verb; `third` is any form of the present that differs from the base (says, has, is, are). */
export type VerbForm = 'base' | 'past' | 'participle' | 'third' | 'ing'

/** What a word may be as a verb. */
export interface VerbReading {
  readonly lemma: string
  readonly form: VerbForm
}
