import {wordSet} from './word-set.ts'

/** Conjunctions, joining and subordinating. */
export const conjunctions: ReadonlySet<string> = wordSet(`
  after although and as because before but either for if lest neither nor once or provided since so than that though
  till unless until when whenever where whereas wherever whether while whilst yet
`)
