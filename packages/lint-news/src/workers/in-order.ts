/** An item, or that there is no more. */
interface Came<Item> {
  readonly came: IteratorResult<Item>
}

/**
 * Maps items as they come, at most `most` at a time, and yields what they come to in their order: each as soon as it is there, also
 * while the next item is waited for.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item> | Iterable<Item>,
  most: number,
  map: (item: Item) => Promise<Result>
): AsyncGenerator<Result, void, undefined> {
  const iterator = Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]()
  const next = async (): Promise<Came<Item>> => ({came: await iterator.next()})
  const pending: Array<Promise<Result>> = []
  let coming: Promise<Came<Item>> | undefined = next()
  try {
    while (coming || pending.length > 0) {
      const [oldest] = pending
      const item = coming && pending.length < most ? await firstOf(coming, oldest) : undefined
      if (item) {
        const {done, value} = item.came
        if (done) {
          coming = undefined
          continue
        }
        const result = map(value)
        // It is asked for later, when those before it are there.
        result.catch(() => {})
        pending.push(result)
        coming = next()
      } else yield await pending.shift()!
    }
  } finally {
    coming?.catch(() => {})
    await iterator.return?.()
  }
}

/** The item that comes, unless a result is there before it. */
function firstOf<Item>(
  coming: Promise<Came<Item>>,
  oldest: Promise<unknown> | undefined
): Promise<Came<Item> | undefined> {
  return oldest ? Promise.race([oldest.then(() => undefined), coming]) : coming
}
