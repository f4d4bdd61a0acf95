import type {Block} from './block.ts'
import type {Word} from './word.ts'

/**
 * How a mention names a person: `full` (Ada Okoye), `titled` (President Okoye, Gov. Okoye), `honorific` (Ms Okoye), `bare`
 * (Okoye), `given` (Ada).
 */
export type MentionForm = 'full' | 'titled' | 'honorific' | 'bare' | 'given'

/** One place where a person is named. */
export interface Mention {
  readonly person: Person
  readonly form: MentionForm
  /** From the honorific or title, if any, to the surname. */
  readonly words: readonly Word[]
  /** The title or office in front, lower case: `foreign minister`. */
  readonly title: string | undefined
  /** The word that holds the surname; the given name where that stands alone. */
  readonly surname: Word
  readonly block: Block
}

/** Somebody whom the article names. */
export interface Person {
  /** The key of the surname: `okoye`. */
  readonly surname: string
  /** The longest name given: `Ada Okoye`; undefined where only the surname ever stands. */
  readonly name: string | undefined
  /** In order. */
  readonly mentions: readonly Mention[]
  /** Whether the title that came beside the text holds the surname. */
  readonly inTitle: boolean
  /** Where the surname first stands in a row of capitals: the full name, a heading, `the Okoye Foundation`. */
  readonly inRow: Word | undefined
}
