import {wordSet, wordSetOf} from './word-set.ts'

/** The articles. */
export const articles: ReadonlySet<string> = wordSet('a an the')

/** Demonstratives: this, these, that, those. */
export const demonstratives: ReadonlySet<string> = wordSet('that these this those')

/** Possessive determiners: my, your, its, whose. */
export const possessives: ReadonlySet<string> = wordSet('her his its my our their whose your')

/** Quantifiers and cardinal numbers up to twelve, round ones included. */
export const quantifiers: ReadonlySet<string> = wordSet(`
  all another any billion both certain countless double dozen dozens each eight either eleven enough every few fewer
  fewest five four half hundred hundreds least less little many million millions more most much neither nine no none
  numerous one other plenty seven several six some such ten thousand thousands three trillion twelve twenty two
  various
`)

/** Articles, demonstratives, possessives and quantifiers. */
export const determiners: ReadonlySet<string> = wordSetOf(() => [
  ...articles,
  ...demonstratives,
  ...possessives,
  ...quantifiers
])
