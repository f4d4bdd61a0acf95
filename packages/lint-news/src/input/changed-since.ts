import {execFileSync} from 'node:child_process'
import {existsSync, realpathSync} from 'node:fs'
import {join} from 'node:path'
import {UsageError} from '../usage-error.ts'

/**
 * Returns what tells whether a file changed since a revision, by git: what is committed since, what is not yet, and new files.
 *
 * @throws {UsageError} outside of a repository, and for a revision that there is not.
 */
export function changedSince(revision: string): (path: string) => boolean {
  const root = git(['rev-parse', '--show-toplevel'], 'cannot ask git for changes').trimEnd()
  git(
    ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`],
    `unknown revision \`${revision}\``
  )
  const names = [
    ...git(['-C', root, 'diff', '--name-only', '-z', '--diff-filter=d', revision, '--']).split('\0'),
    ...git(['-C', root, 'ls-files', '--others', '--exclude-standard', '-z']).split('\0')
  ]
  const changed = new Set(names.filter(Boolean).map((name) => join(root, name)))
  return (path) => existsSync(path) && changed.has(realpathSync(path))
}

function git(args: readonly string[], complaint = 'git failed'): string {
  try {
    return execFileSync('git', args, {encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 2 ** 30})
  } catch (error) {
    const {stderr = '', message} = error as Error & {stderr?: string}
    const reason =
      stderr
        .trim()
        .split('\n')[0]
        .replace(/^fatal: /, '') || (stderr === '' ? '' : message)
    throw new UsageError(
      `${complaint}${reason ? `: ${reason}` : ''}, --since needs a git repository and a revision of it`
    )
  }
}
