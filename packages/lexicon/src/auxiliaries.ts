import {wordSet} from './word-set.ts'

/** All forms of be, have and do, with their negative contractions. */
export const auxiliaries: ReadonlySet<string> = wordSet(`
  ain't am are aren't be been being did didn't do does doesn't doing don't done had hadn't has hasn't have haven't
  having is isn't was wasn't were weren't
`)

/** Modal verbs with their negative contractions: a bare verb form follows them. */
export const modals: ReadonlySet<string> = wordSet(`
  can can't cannot could couldn't may mayn't might mightn't must mustn't needn't oughtn't shall shan't should
  shouldn't will won't would wouldn't
`)
