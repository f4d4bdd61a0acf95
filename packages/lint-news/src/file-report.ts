import type {Article, Block} from '@lint-news/article'
import type {Verdict} from '@lint-news/rule'
import type {VFileMessage} from 'vfile-message'
import type {Details} from './formats/details.ts'

/** What linting a file came to: plain data, that threads can pass on and files can hold. */
export interface FileReport {
  readonly messages: readonly MessageData[]
  /** Undefined where the file could not be linted. */
  readonly verdict: Pick<Verdict, 'name' | 'quality'> | undefined
  /** What was linted, for formats that show it. */
  readonly shown?: ShownArticle | undefined
  /** Why a fixed file could not be written, if it could not. */
  readonly unfixed?: 'changed' | 'unwritable' | undefined
  /** What goes to standard output instead of a report: the fixed text, or the difference to it. */
  readonly printed?: string | undefined
  /** Names what the report depends on, where it may be kept for another run. */
  readonly key?: string | undefined
}

/** A message without its file. */
export type MessageData = Pick<
  VFileMessage,
  'reason' | 'place' | 'ruleId' | 'source' | 'fatal' | 'url' | 'note' | 'actual' | 'expected'
> &
  Details

/** What formats show of an article besides its messages. */
export interface ShownArticle {
  readonly text: string
  /** What the text was read out of; itself for plain text. */
  readonly source: string
  readonly url: string | undefined
  readonly lines: ReadonlyArray<Pick<Block, 'start' | 'end' | 'role' | 'evidence'>>
}

/** Takes from a message what is not known of its file. */
export function messageData(message: VFileMessage & Details): MessageData {
  const {reason, place, ruleId, source, fatal, url, note, actual, expected} = message
  const {family, fix, related, span} = message
  return {reason, place, ruleId, source, fatal, url, note, actual, expected, family, fix, related, span}
}

/** Takes from an article what formats show. */
export function shownArticle({text, origin, blocks}: Article, url: string | undefined): ShownArticle {
  const lines = blocks.map(({start, end, role, evidence}) => ({start, end, role, evidence}))
  return {text, source: origin.source, url, lines}
}
