import {readFileSync} from 'node:fs'
import {extname} from 'node:path'
import {type Point, pointsOf} from '@lint-news/rule'
import {type ParseError, parse} from 'jsonc-parser'

/** Where the parser of a configuration file stumbled. YAML tells by itself; Node's JSON does not, so a second parser looks for it. */
export function parseErrorPlace(file: string, error: Error): Pick<Point, 'line' | 'column'> | undefined {
  const {linePos} = error as {linePos?: readonly {line: number; col: number}[]}
  if (linePos?.[0]) return {line: linePos[0].line, column: linePos[0].col}
  if (/^\.(?:[cm]?js|ya?ml)$/.test(extname(file))) return undefined
  const source = readFileSync(file, 'utf8')
  const errors: ParseError[] = []
  parse(source, errors, {disallowComments: true})
  return errors[0] && pointsOf(source)(errors[0].offset)
}
