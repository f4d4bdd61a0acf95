import type {FileReport} from '../file-report.ts'
import {inputLinter, type LintJob} from '../lint-input.ts'

/** Returns what lints several files, one after another, as long as it may. */
export function batchLinter(
  job: LintJob,
  goesOn: () => boolean
): (paths: readonly string[]) => Promise<readonly FileReport[]> {
  const lintInput = inputLinter(job)
  return async (paths) => {
    const reports: FileReport[] = []
    for (const path of paths) if (goesOn()) reports.push(await lintInput({path}))
    return reports
  }
}
