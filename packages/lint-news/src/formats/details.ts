import type {Finding, Severity, Span} from '@lint-news/rule'
import type {VFileMessage} from 'vfile-message'

/** What a message of a rule knows beyond vfile's fields; a message about an unreadable file knows none of it. */
export interface Details extends Partial<{[Key in 'family' | 'fix' | 'related']: Finding[Key] | undefined}> {
  /** The place in the article's text, where `place` is that in the source. */
  readonly span?: Span | undefined
  /** What names the finding, wherever in the article it moves; where somebody asked for it. */
  readonly fingerprint?: string | undefined
}

/** The level of a message as all formats name it. */
export type Level = Severity

/** Returns what a message knows beyond vfile's fields. */
export function detailsOf(message: VFileMessage): Details {
  return message as Details
}

/** Returns the level of a message. */
export function levelOf({fatal}: VFileMessage): Level {
  return fatal ? 'error' : fatal === false ? 'warning' : 'info'
}

/** Returns the reason on one line. */
export function reasonOf({reason}: VFileMessage): string {
  return reason.replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ')
}
