import {decodeHTMLStrict} from 'entities/decode'

/**
 * Stands in for the package `decode-named-character-reference`: what it has for browsers needs a document, which a worker has
 * not, and what it has for others is a second list of the names that the reader of HTML brings along.
 */
export function decodeNamedCharacterReference(name: string): string | false {
  const reference = `&${name};`
  const decoded = decodeHTMLStrict(reference)
  return decoded !== reference && decoded
}
