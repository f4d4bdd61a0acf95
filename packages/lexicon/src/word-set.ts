/** A set of words that is filled when it is first asked for something, so that lists cost nothing at start-up. */
class LazySet implements ReadonlySet<string> {
  #words: ReadonlySet<string> | undefined
  #list: () => Iterable<string>

  constructor(list: () => Iterable<string>) {
    this.#list = list
  }

  get #set(): ReadonlySet<string> {
    this.#words ??= new Set(this.#list())
    return this.#words
  }

  get size(): number {
    return this.#set.size
  }

  // Asked of every word: without the detour of the getter.
  has(word: string): boolean {
    this.#words ??= new Set(this.#list())
    return this.#words.has(word)
  }

  forEach(each: (word: string, again: string, set: ReadonlySet<string>) => void): void {
    this.#set.forEach(each)
  }

  entries(): SetIterator<[string, string]> {
    return this.#set.entries()
  }

  keys(): SetIterator<string> {
    return this.#set.keys()
  }

  values(): SetIterator<string> {
    return this.#set.values()
  }

  [Symbol.iterator](): SetIterator<string> {
    return this.#set.values()
  }
}

/** A list of words written as plain text, many words a line, as a set. */
export function wordSet(text: string): ReadonlySet<string> {
  return new LazySet(() => text.trim().split(/\s+/))
}

/** The words that a function lists, as a set. */
export function wordSetOf(words: () => Iterable<string>): ReadonlySet<string> {
  return new LazySet(words)
}
