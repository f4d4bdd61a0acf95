/** Modal verbs, with what is contracted of them. */
export const modals: readonly string[] = [
  "can't",
  "couldn't",
  "he'll",
  "i'll",
  "it'll",
  "mightn't",
  "mustn't",
  "she'll",
  "shouldn't",
  "that'll",
  "there'll",
  "they'll",
  "we'll",
  "who'll",
  "won't",
  "wouldn't",
  "you'll",
  'can',
  'cannot',
  'could',
  'may',
  'might',
  'must',
  'shall',
  'should',
  'will',
  'would'
]

/** Modals that are nouns too: the trash can, the will, military might. */
export const nouns: ReadonlySet<string> = new Set(['can', 'might', 'must', 'will'])

/** What makes the next word a noun, where its ending does not: free will, the oil can. */
export const nounMakers: ReadonlySet<string> = new Set([
  'beer',
  'divine',
  'firepower',
  'free',
  'good',
  'ill',
  'iron',
  'last',
  'living',
  'metal',
  'oil',
  'own',
  'paint',
  'sheer',
  'strong',
  'tin',
  'trash',
  'war',
  'watering'
])

/**
 * Words after which a modal stands before its subject, or no subject can stand: how could trusted aides…, as would elected
 * leaders.
 */
export const inverting: ReadonlySet<string> = new Set([
  'and',
  'as',
  'but',
  'how',
  'if',
  'neither',
  'never',
  'nor',
  'only',
  'or',
  'rarely',
  'seldom',
  'so',
  'than',
  'then',
  'what',
  'when',
  'where',
  'whether',
  'which',
  'who',
  'whom',
  'whose',
  'why'
])

/** Words before a subject that show a clause without its verb: all they could went into it. */
export const ellipsis: ReadonlySet<string> = new Set([
  'all',
  'anything',
  'best',
  'everything',
  'far',
  'fast',
  'few',
  'hard',
  'little',
  'long',
  'many',
  'most',
  'much',
  'soon',
  'what',
  'whatever'
])
