import {wordSet} from './word-set.ts'

/** Frequent words that no other language of news has: `as`, `do`, `in`, `no` and `over` are Portuguese or Dutch too. */
export const englishOnly: ReadonlySet<string> = wordSet(
  'and are been from his how it of she that the their there they this to what when which who will with would you your'
)
