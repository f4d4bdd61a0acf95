/** Nouns that make a country's name one that takes an article: the Russian Federation, the Kingdom of Norway. */
export const heads: readonly string[] = [
  'commonwealth',
  'confederation',
  'duchy',
  'emirates',
  'federation',
  'jamahiriya',
  'kingdom',
  'principality',
  'republic',
  'states',
  'sultanate',
  'union'
]

/** Long forms that news writes without an article too: plain names, and what stands before the names of troops. */
export const plainNames: readonly string[] = [
  'czech republic',
  'irish republic',
  'kyrgyz republic',
  'republic of ireland',
  'republic of korea',
  'slovak republic'
]

/** What a state's bodies are called, whose own names may leave the article out: Embassy of Russian Federation. */
export const bodies: readonly string[] = [
  'academy',
  'assembly',
  'bank',
  'chamber',
  'code',
  'committee',
  'constitution',
  'consulate',
  'council',
  'embassy',
  'fund',
  'hero',
  'institute',
  'ministry',
  'mission',
  'order',
  'party',
  'service',
  'union',
  'university'
]

/** What follows where the words are another name: the Russian Federation Council, the Russian Federation of Rowing. */
export const otherNames: readonly string[] = ['council', 'cup', 'of']
