import {rules} from 'retext-lint-news'
import type {RequestMessage, WorkerMessage} from '../protocol.ts'
import {answer} from './answer.ts'

const say = (message: WorkerMessage): void => postMessage(message)

addEventListener('message', async ({data: {id, request}}: MessageEvent<RequestMessage>) => {
  try {
    say({type: 'answer', id, answer: await answer(request)})
  } catch (error) {
    say({type: 'error', id, message: error instanceof Error ? error.message : String(error)})
  }
})

say({
  type: 'rules',
  rules: rules.map(({ruleId, about, family, preset, severity, url}) => ({
    ruleId,
    about,
    family,
    preset,
    severity,
    url
  }))
})
