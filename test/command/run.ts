import {spawn} from 'node:child_process'

/** The command. */
export const bin = new URL('../../packages/lint-news/bin/lint-news.js', import.meta.url).pathname

/** What a run of the command came to. */
export interface Run {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** How to run the command. */
export interface RunOptions {
  readonly cwd?: string
  readonly input?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
}

/** Runs the command as a user would, without a terminal. */
export function run(args: readonly string[], {cwd, input = '', env}: RunOptions = {}): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [bin, ...args], {
      cwd,
      env: {PATH: process.env.PATH, ...env}
    })
    const stdout: Buffer[] = []
    const stderr: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
    child.on('error', reject)
    child.on('close', (code) =>
      resolve({code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString()})
    )
    // A command that does not read its input closes it.
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })
}

/** Starts the command and leaves it running. */
export function start(args: readonly string[], {cwd}: Pick<RunOptions, 'cwd'> = {}): ReturnType<typeof spawn> {
  return spawn(process.execPath, [bin, ...args], {cwd, env: {PATH: process.env.PATH}})
}
