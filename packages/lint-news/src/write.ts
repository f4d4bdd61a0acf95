import type {Writable} from 'node:stream'

/** Writes a text and waits until it is taken, so that nothing is made faster than it is read. */
export function write(output: Writable, text: string): Promise<void> {
  if (text === '') return Promise.resolve()
  return new Promise((resolve, reject) => {
    output.write(text, (error) => (error ? reject(error) : resolve()))
  })
}
