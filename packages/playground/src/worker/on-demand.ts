const coming = new Set<Promise<void>>()

/**
 * Returns what gives a part that few articles need: nothing at first, when it is sent for, and the part from when it is there. One that
 * cannot be had is done without, and sent for again when it is asked for again.
 */
export function onDemand<Part>(load: () => Promise<Part>): () => Part | undefined {
  let part: Part | undefined
  let arrival: Promise<void> | undefined
  const arrive = async (): Promise<void> => {
    try {
      part = await load()
    } catch {
      // Without a network a page goes on with what it has.
    }
    coming.delete(arrival!)
    arrival = undefined
  }
  return () => {
    if (part === undefined && !arrival) {
      arrival = arrive()
      coming.add(arrival)
    }
    return part
  }
}

/** Returns when all parts that have been sent for are there, or cannot be had; undefined where none has been sent for. */
export function partsComing(): Promise<unknown> | undefined {
  return coming.size > 0 ? Promise.all(coming) : undefined
}
