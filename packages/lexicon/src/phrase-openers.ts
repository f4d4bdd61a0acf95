import {wordSet} from './word-set.ts'

/** Words that open a phrase of their own, so that a participle before them belongs to no noun: wanted to, logged the error. */
export const phraseOpeners: ReadonlySet<string> = wordSet(`
  a about all an another any anything at by each every everything for from her him his in into it its me my no of on our out some
  that the their them themselves this to up us with your
`)
