import {isUtf8} from 'node:buffer'
import {invalidUtf8} from '../input/invalid-utf8.ts'
import {withoutMember} from './without-member.ts'

/** What may be wrong with a record. */
type ErrorCode = 'E_JSON' | 'E_FIELD' | 'E_TOO_LONG' | 'E_RULE'

/** A record that cannot be linted, and why. */
export class RecordError extends Error {
  override readonly name = 'RecordError'
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string) {
    super(message)
    this.code = code
  }
}

/** A JSON object, as it was written and as it reads. */
export interface JsonRecord {
  readonly json: string
  readonly value: Readonly<Record<string, unknown>>
}

const bom = '\ufeff'

/**
 * Reads the JSON object of a line.
 *
 * @throws {RecordError} where it holds none.
 */
export function recordOf(bytes: Buffer, isFirst: boolean): JsonRecord {
  if (!isUtf8(bytes)) {
    throw new RecordError('E_JSON', `Unexpected byte ${invalidUtf8(bytes) + 1} of the line, expected UTF-8`)
  }
  let json = bytes.toString('utf8')
  if (isFirst && json.startsWith(bom)) json = json.slice(1)
  json = json.trim()
  if (json === '') throw new RecordError('E_JSON', 'Unexpected blank line, expected a JSON object')
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    // V8 quotes the line in its message; a line may be long.
    const reason = (error as SyntaxError).message.replace(/, .*? is not valid JSON$|, ?"[\s\S]*$/, '')
    throw new RecordError('E_JSON', `Unexpected line, expected a JSON object: ${reason}`)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const kind = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value
    throw new RecordError('E_JSON', `Unexpected ${kind}, expected a JSON object`)
  }
  return {json, value: value as Record<string, unknown>}
}

/** Writes a member to the end of an object; all else stays as it was written, so that no long number loses a digit. */
export function withMember({json, value}: JsonRecord, name: string, member: string): string {
  const own = Object.hasOwn(value, name) ? withoutMember(json, name) : json
  const head = own.slice(0, -1).trimEnd()
  return `${head}${head === '{' ? '' : ','}${JSON.stringify(name)}:${member}}`
}
