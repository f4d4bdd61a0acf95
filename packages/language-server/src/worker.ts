// The thread that lints, so that the one that talks with the editor always has an ear for it.
import {parentPort} from 'node:worker_threads'
import {ConfigError} from 'lint-news/host'
import {answer} from './answers/answer.ts'
import {DocumentLinter} from './linted-document.ts'
import type {Answer, Question} from './questions.ts'

const linter = new DocumentLinter()

parentPort!.on('message', async ({id, question}: {readonly id: number; readonly question: Question}) => {
  const {document, settings, generation} = question
  let result: Answer
  try {
    result = {id, answer: await answer(question, await linter.lint(document, settings, generation))}
  } catch (error) {
    result =
      error instanceof ConfigError
        ? {id, trouble: error.message}
        : {id, failure: String((error as Error)?.stack ?? error)}
  }
  parentPort!.postMessage(result)
})
