import {relative, resolve, sep} from 'node:path'

/** Leads from the root of the repository to a file, as GitHub and GitLab want it, wherever in it the command runs. */
export function pathInRepository(path: string): string {
  const {GITHUB_WORKSPACE: github, CI_PROJECT_DIR: gitlab} = process.env
  const root = github ?? gitlab
  return root ? relative(root, resolve(path)).replaceAll(sep, '/') : path
}
