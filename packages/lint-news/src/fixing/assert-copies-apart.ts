import {realPathOf} from '../real-path.ts'
import {UsageError} from '../usage-error.ts'
import {cleanTarget} from './clean-target.ts'

/**
 * Asserts that fixed copies of inputs would replace neither an input nor one another.
 *
 * @throws {UsageError} where they would; nothing is written then.
 */
export function assertCopiesApart(paths: readonly string[], folder: string): void {
  const inputs = new Map(paths.map((path) => [realPathOf(path), path]))
  const sources = new Map<string, string>()
  for (const path of paths) {
    const target = cleanTarget(path, folder)
    for (const file of [target, `${target}.map.json`]) {
      const place = realPathOf(file)
      const input = inputs.get(place)
      if (input !== undefined)
        throw new UsageError(
          `unexpected input \`${input}\`, which \`--clean-to ${folder}\` would write to, name another folder`
        )
      const other = sources.get(place)
      if (other !== undefined)
        throw new UsageError(
          `unexpected inputs \`${other}\` and \`${path}\`, whose fixed copies would both be \`${file}\`, clean them to two folders`
        )
      sources.set(place, path)
    }
  }
}
