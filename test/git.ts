import {execFileSync} from 'node:child_process'

/** Returns what runs git in a folder, as somebody who has no configuration. */
export function gitIn(cwd: string): (...args: readonly string[]) => void {
  return (...args) => {
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.com', ...args], {cwd, stdio: 'pipe'})
  }
}
