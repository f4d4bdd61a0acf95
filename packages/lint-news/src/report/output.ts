import type {FormatName} from '../formats/load.ts'
import {formatNames} from '../formats/load.ts'
import {UsageError} from '../usage-error.ts'

/** A report to write. */
export interface Output {
  readonly format: FormatName
  /** The file to write; standard output without one. */
  readonly path: string | undefined
}

/**
 * Reads what `--format` was given: `NAME` or `NAME=FILE`.
 *
 * @throws {UsageError} for a format that there is not, and for two reports to one place.
 */
export function outputsOf(settings: readonly string[]): readonly Output[] {
  const outputs = settings.map(outputOf)
  const paths = outputs.map(({path}) => path)
  const twice = outputs.find(({path}, index) => paths.indexOf(path) !== index)
  if (twice) {
    throw new UsageError(
      `unexpected second report on ${twice.path === undefined ? 'standard output' : `\`${twice.path}\``}, write one to a file: \`--format ${twice.format}=FILE\``
    )
  }
  return outputs.length > 0 ? outputs : [{format: 'pretty', path: undefined}]
}

function outputOf(setting: string): Output {
  const at = setting.indexOf('=')
  const format = (at < 0 ? setting : setting.slice(0, at)) as FormatName
  const path = at < 0 ? undefined : setting.slice(at + 1)
  if (!formatNames.includes(format)) {
    throw new UsageError(`unexpected format \`${format}\`, expected one of ${formatNames.join(', ')}`)
  }
  if (path === '') throw new UsageError(`missing file after \`${setting}\`, name one or leave out the \`=\``)
  return {format, path}
}
