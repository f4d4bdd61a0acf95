/** Pronouns that are the subject of the verb beside them. */
export const subjects: ReadonlySet<string> = new Set([
  'he',
  'i',
  'it',
  'she',
  'that',
  'these',
  'they',
  'this',
  'those',
  'we',
  'you'
])

/** Words after which the subject follows its auxiliary. */
export const questionWords: ReadonlySet<string> = new Set([
  'how',
  'neither',
  'never',
  'nor',
  'rarely',
  'seldom',
  'what',
  'when',
  'where',
  'whom',
  'why'
])
