/**
 * Lets several readers have the items of one source, in step: the next one is asked for when all have asked for it, so that none is
 * kept for the slowest. A reader that stops early holds up no other.
 */
export function share<Item>(source: AsyncIterable<Item>, count: number): ReadonlyArray<AsyncIterable<Item>> {
  const iterator = source[Symbol.asyncIterator]()
  let readers = count
  let waiting: Array<{resolve: (result: Promise<IteratorResult<Item>>) => void}> = []

  const pull = (): void => {
    if (readers === 0 || waiting.length < readers) return
    const all = waiting
    waiting = []
    const next = iterator.next()
    for (const {resolve} of all) resolve(next)
  }
  return Array.from({length: count}, () => {
    let left = false
    return {
      [Symbol.asyncIterator]: () => ({
        next: () =>
          new Promise<IteratorResult<Item>>((resolve) => {
            waiting.push({resolve})
            pull()
          }),
        async return() {
          if (!left) {
            left = true
            readers--
            if (readers === 0) await iterator.return?.()
            else pull()
          }
          return {done: true as const, value: undefined}
        }
      })
    }
  })
}
