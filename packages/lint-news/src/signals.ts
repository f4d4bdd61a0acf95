import {exitCode} from './exit-code.ts'

const codes = {SIGINT: exitCode.interrupted, SIGTERM: exitCode.terminated} as const
const actions = new Set<() => unknown>()

/**
 * Has something done before a signal ends the process, after what was asked for earlier; a second signal ends it at once. Returns what
 * takes it back.
 */
export function onStop(action: () => unknown): () => void {
  if (actions.size === 0) listen()
  actions.add(action)
  return () => {
    actions.delete(action)
    if (actions.size === 0) unlisten()
  }
}

function listen(): void {
  for (const signal of Object.keys(codes)) process.on(signal, stop)
}

function unlisten(): void {
  for (const signal of Object.keys(codes)) process.off(signal, stop)
}

async function stop(signal: NodeJS.Signals): Promise<void> {
  unlisten()
  for (const action of actions) await action()
  process.exit(codes[signal as keyof typeof codes])
}
