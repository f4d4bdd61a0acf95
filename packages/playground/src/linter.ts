import type {Answer, Request, RequestMessage, RuleInfo, WorkerMessage} from './protocol.ts'

/** The worker, as the page sees it. */
export interface Linter {
  /** The rules that there are. */
  readonly rules: Promise<readonly RuleInfo[]>
  /** Answers a question; undefined where a later one came before it was asked. */
  ask(request: Request): Promise<Answer | undefined>
}

interface Waiting {
  readonly request: Request
  readonly resolve: (answer: Answer | undefined) => void
  readonly reject: (error: Error) => void
}

/** Starts the worker. It gets one question at a time; of those that come meanwhile only the last is asked. */
export function startLinter(): Linter {
  const worker = new Worker(new URL('./worker/worker.ts', import.meta.url), {type: 'module'})
  let asked: Waiting | undefined
  let next: Waiting | undefined
  let id = 0
  let tellRules: (rules: readonly RuleInfo[]) => void
  const rules = new Promise<readonly RuleInfo[]>((resolve) => {
    tellRules = resolve
  })

  worker.addEventListener('message', ({data}: MessageEvent<WorkerMessage>) => {
    if (data.type === 'rules') return tellRules(data.rules)
    const done = asked
    asked = undefined
    if (data.type === 'answer') done?.resolve(data.answer)
    else done?.reject(new Error(data.message))
    if (next) send(next)
  })
  worker.addEventListener('error', ({message}) => {
    const error = new Error(message || 'The worker that lints cannot be loaded')
    asked?.reject(error)
    next?.reject(error)
    asked = next = undefined
  })

  return {rules, ask}

  function ask(request: Request): Promise<Answer | undefined> {
    return new Promise((resolve, reject) => {
      next?.resolve(undefined)
      next = {request, resolve, reject}
      if (!asked) send(next)
    })
  }

  function send(waiting: Waiting): void {
    asked = waiting
    next = undefined
    const message: RequestMessage = {id: ++id, request: waiting.request}
    worker.postMessage(message)
  }
}
