/** The words of a text, as a set: lists are written as plain text, many words a line. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter(Boolean))
}

/** A test for membership in a long list of words, which is parsed when the test is first used. */
export function lazyWordTest(text: string): (key: string) => boolean {
  let words: ReadonlySet<string> | undefined

  return (key) => {
    words ??= wordSet(text)
    return words.has(key)
  }
}
