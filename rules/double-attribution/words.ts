/** Verbs that attribute words to somebody. */
export const verbs: readonly string[] = [
  'added',
  'admitted',
  'announced',
  'argued',
  'claimed',
  'confirmed',
  'declared',
  'explained',
  'insisted',
  'noted',
  'said',
  'say',
  'says',
  'stated',
  'stressed',
  'told',
  'warned',
  'wrote'
]

/** What people cite, in lower case. */
export const sources: ReadonlySet<string> = new Set([
  'aides',
  'agency',
  'authorities',
  'broadcaster',
  'channel',
  'daily',
  'media',
  'ministry',
  'newspaper',
  'newspapers',
  'officials',
  'paper',
  'police',
  'press',
  'radio',
  'sources',
  'spokesman',
  'spokeswoman',
  'television',
  'website',
  'witnesses'
])
