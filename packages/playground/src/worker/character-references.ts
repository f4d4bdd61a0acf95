import {onDemand} from './on-demand.ts'

const decoder = onDemand(() => import('entities/decode'))

/**
 * Stands in for the package `decode-named-character-reference`: what it has for browsers needs a document, which a worker has
 * not, and what it has for others is a second list of the names that the reader of HTML brings along. Few articles hold a reference:
 * the first call sends for the list and knows no name.
 */
export function decodeNamedCharacterReference(name: string): string | false {
  const reference = `&${name};`
  const decoded = decoder()?.decodeHTMLStrict(reference) ?? reference
  return decoded !== reference && decoded
}
